/** Questions to one entity, gathered while earlier ones are under way, so that a crowd costs few calls (T15). */

interface Asked<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

export class Batches<Question, Answer> {
  readonly #ask: (key: string, questions: Question[]) => Promise<Answer[]>;
  readonly #atOnce: number;
  readonly #largest: number;
  readonly #lanes = new Map<string, { running: number; waiting: Asked<Question, Answer>[] }>();

  /**
   * @param ask answers all questions of one key, in their order
   * @param atOnce calls under way for one key
   * @param largest questions in one call
   */
  constructor(
    ask: (key: string, questions: Question[]) => Promise<Answer[]>,
    { atOnce, largest }: { atOnce: number; largest: number },
  ) {
    this.#ask = ask;
    this.#atOnce = atOnce;
    this.#largest = largest;
  }

  async ask(key: string, question: Question): Promise<Answer> {
    const lane = this.#lanes.get(key) ?? { running: 0, waiting: [] };
    this.#lanes.set(key, lane);
    const answer = new Promise<Answer>((resolve, reject) => {
      lane.waiting.push({ question, resolve, reject });
    });
    if (lane.running < this.#atOnce) void this.#run(key, lane);
    return await answer;
  }

  async #run(key: string, lane: { running: number; waiting: Asked<Question, Answer>[] }): Promise<void> {
    lane.running += 1;
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.splice(0, this.#largest);
      try {
        const answers = await this.#ask(
          key,
          batch.map(({ question }) => question),
        );
        for (const [index, { resolve, reject }] of batch.entries()) {
          const answer = answers[index];
          if (answer === undefined) reject(new Error('a question was not answered'));
          else resolve(answer);
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    lane.running -= 1;
    if (lane.running === 0) this.#lanes.delete(key);
  }
}
