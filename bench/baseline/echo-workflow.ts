/** The least that answers a message: a signal leads to one activity. */
import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';

export interface EchoActivities {
  post(to: string, text: string): Promise<void>;
}

const { post } = proxyActivities<EchoActivities>({ startToCloseTimeout: '20 seconds' });

export async function echo(to: string): Promise<void> {
  const texts: string[] = [];
  setHandler(defineSignal<[string]>('written'), (text) => void texts.push(text));
  for (;;) {
    await condition(() => texts.length > 0);
    const text = texts.shift();
    if (text !== undefined) await post(to, text);
  }
}
