/** What the terminal shows while Ringback runs: the conversation, the callbacks, and what each post led to. */
import type { ChatMessage, Conversation } from '../conversations.js';

const COLOURS = { dim: 2, bold: 1, green: 32, yellow: 33, blue: 34, cyan: 36, red: 31 } as const;
type Colour = keyof typeof COLOURS;

const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];

export function paint(colour: Colour, text: string): string {
  return coloured ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints each message of the conversations it is shown, once. */
export class ConversationNarrator {
  readonly #printed = new Set<string>();
  readonly #now: (account: string) => number;

  constructor(now: (account: string) => number) {
    this.#now = now;
  }

  show(conversation: Conversation): void {
    for (const message of conversation.messages) {
      if (this.#printed.has(message.id)) continue;
      this.#printed.add(message.id);
      print(this.#line(conversation, message));
    }
  }

  #line(conversation: Conversation, message: ChatMessage): string {
    const time = clock(this.#now(conversation.number.account));
    const who = message.from === 'business' ? paint('green', '💬 Agent ') : paint('blue', '👤 Client');
    const choices = message.choices.map((choice) => paint('dim', `[${choice.title}]`)).join(' ');
    const text = message.text.replaceAll('\n', ' ');
    return `  ${paint('dim', time)} ${who} ${text} ${choices}`.trimEnd();
  }
}

/** Day and time for people in France, where the demo plays. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
