/** What is known of a command whose activity failed. */
import { ActivityFailure, isCancellation, TimeoutFailure } from '@temporalio/workflow';
import type { Answered, Command, Fact, Reservation } from '../domain/contact/decision.js';
import type { PostingMark } from '../temporal/contract.js';

export function failedCommand(command: Command, error: unknown): Fact {
  return (
    maybeSent(command, error) ?? {
      fact: 'command_failed',
      command,
      error: reasonOf(error),
      cancelled: isCancellation(error),
      ...(isLost(error) && { lost: true }),
    }
  );
}

/** Of a send, the mark that was left says that WhatsApp may have the message (T10). Without it, it was not sent. */
function maybeSent(command: Command, error: unknown): Fact | null {
  const mark = markOf(error);
  if (!mark) return null;
  const { unconfirmed: result, foreseen } = mark;
  if (command.do === 'send') return { fact: 'send_ended', message: command.message, result };
  if (!foreseen) return null;
  const said = { content: foreseen.send.content, result };
  if (command.do === 'answer') {
    const turn = foreseen.finding as Omit<Answered, 'said'>;
    return { fact: 'answered', message: command.message, ...turn, said };
  }
  if (command.do === 'reserve' && command.message !== undefined) {
    const { key, calendar, message } = command;
    const { reservation } = foreseen.finding as { reservation: Reservation };
    return { fact: 'reserved', key, calendar, message, reservation, said };
  }
  return null;
}

function markOf(error: unknown): PostingMark | null {
  if (!isLost(error)) return null;
  const details = error.cause.lastHeartbeatDetails as PostingMark | undefined;
  return details?.phase === 'posting' ? details : null;
}

/** Nobody reported how an activity ended: its worker is gone, or none took it. */
function isLost(error: unknown): error is ActivityFailure & { cause: TimeoutFailure } {
  return error instanceof ActivityFailure && error.cause instanceof TimeoutFailure;
}

/** What went wrong at the bottom of it: an activity's failure wraps its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
