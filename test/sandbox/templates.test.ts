import { afterEach, describe, expect, it } from 'vitest';
import type { Setup } from './support.js';
import { PROSPECT, setUp, TOKEN } from './support.js';

const ACCOUNT = '102290129340398';
let setup: Setup;
afterEach(() => setup.stop());

interface Listed {
  data: { id: string; name: string; language: string; status: string; category: string }[];
  paging: { cursors: { after: string }; next?: string };
}

async function graph(
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Partial<Listed> & { error?: { code: number; error_subcode?: number } } }> {
  const answer = await fetch(`${setup.sandbox.url}/v24.0/${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Listed };
}

const draft = (name: string, body = 'Bonjour {{1}}, ici {{2}}, à bientôt.', extra: object = {}) => ({
  name,
  language: 'fr',
  category: 'MARKETING',
  components: [
    { type: 'BODY', text: body, example: { body_text: [['Anna', 'Alvio']] } },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Stop' }] },
  ],
  ...extra,
});
const message = (name: string, parameters: object[], language = 'fr') => ({
  to: PROSPECT,
  type: 'template',
  template: { name, language: { code: language }, components: [{ type: 'body', parameters }] },
});
const words = (...values: string[]) => values.map((value) => ({ type: 'text', text: value }));
const codeOf = async (body: object) => (await setup.send(body)).body.error?.code ?? null;
const list = async (query = '') => {
  const { body } = await graph('GET', `${ACCOUNT}/message_templates${query}`);
  return { body: body as Listed };
};

describe('the templates of a business account', () => {
  it('are those of the settings, approved, unless Meta knows none yet', async () => {
    setup = await setUp();
    expect((await list()).body.data.map(({ name, status }) => [name, status])).toEqual([
      ['opener', 'APPROVED'],
      ['reminder', 'APPROVED'],
    ]);
    await setup.stop();
    setup = await setUp({ templates: 'empty' });
    expect((await list()).body.data).toEqual([]);
    expect(await codeOf(message('opener', words('a', 'b')))).toBe(132001);
  });

  it('are found by name, status and language, page by page', async () => {
    setup = await setUp();
    expect((await list('?name=reminder')).body.data).toHaveLength(1);
    expect((await list('?status=REJECTED')).body.data).toEqual([]);
    expect((await list('?language=fr&fields=name,status')).body.data[0]).toEqual({
      id: expect.any(String) as string,
      name: 'opener',
      status: 'APPROVED',
    });
    const first = (await list('?limit=1')).body;
    const second = (await list(`?limit=1&after=${first.paging.cursors.after}`)).body;
    expect([first.data[0]?.name, second.data[0]?.name, second.paging.next]).toEqual([
      'opener',
      'reminder',
      undefined,
    ]);
  });

  it('are reviewed before they may be sent', async () => {
    setup = await setUp({ pace: 0.1 });
    const { body } = await graph('POST', `${ACCOUNT}/message_templates`, draft('hello'));
    expect(body).toMatchObject({ status: 'PENDING', category: 'MARKETING' });
    expect(await codeOf(message('hello', words('a', 'b')))).toBe(132001);
    await setup.until((received) => received.some((webhook) => webhook.body.includes('"APPROVED"')));
    expect(await codeOf(message('hello', words('a', 'b')))).toBeNull();
    expect(setup.sandbox.open(PROSPECT).messages.at(-1)?.text).toBe('Bonjour a, ici b, à bientôt.');
  });

  it('may be refused, mended and reviewed again', async () => {
    setup = await setUp();
    setup.sandbox.decide('hello', { status: 'REJECTED', reason: 'INVALID_FORMAT' });
    await graph('POST', `${ACCOUNT}/message_templates`, draft('hello'));
    await setup.until((received) => received.some((webhook) => webhook.body.includes('REJECTED')));
    const [found] = (await list('?name=hello&fields=status,rejected_reason')).body.data;
    expect(found).toMatchObject({ status: 'REJECTED', rejected_reason: 'INVALID_FORMAT' });
    const edited = await graph('POST', found?.id ?? '', {
      components: draft('hello', 'Bonjour {{1}}, et {{2}} !').components,
    });
    expect(edited.body).toEqual({ success: true });
  });

  it.each([
    ['PAUSED', 132015],
    ['DISABLED', 132016],
    ['REJECTED', 132001],
    ['PENDING', 132001],
  ] as const)('are not sent while %s', async (status, code) => {
    setup = await setUp();
    expect(setup.sandbox.decide('opener', { status })).toBe(1);
    expect(await codeOf(message('opener', words('a', 'b')))).toBe(code);
    setup.sandbox.decide('opener', { status: 'APPROVED' });
    expect(await codeOf(message('opener', words('a', 'b')))).toBeNull();
  });

  it.each<[string, object, number | undefined]>([
    ['a name with capitals', draft('Hello'), 2388005],
    ['a variable at the end', draft('hello', 'Bonjour {{1}} {{2}}'), 2388299],
    ['a gap in the variables', draft('hello', 'Bonjour {{1}} et {{3}} !'), 2388072],
    ['too few examples', draft('hello', 'Bonjour {{1}}, {{2}} et {{3}} !'), 2388043],
    ['a body over 1024 characters', draft('hello', `a {{1}} {{2}} ${'x'.repeat(1_024)}`), 2388040],
    ['no body', draft('hello', '', { components: [] }), 2388072],
    ['an unknown category', draft('hello', undefined, { category: 'SALES' }), undefined],
    ['what is there already', draft('opener'), 2388024],
  ])('are not taken for review with %s', async (_, body, subcode) => {
    setup = await setUp();
    const answer = await graph('POST', `${ACCOUNT}/message_templates`, body);
    expect([answer.status, answer.body.error?.code, answer.body.error?.error_subcode]).toEqual([
      400,
      100,
      subcode,
    ]);
  });

  it('may have named variables, filled by their names', async () => {
    setup = await setUp();
    const components = [
      {
        type: 'BODY',
        text: 'Bonjour {{first_name}}, ici {{company}} !',
        example: {
          body_text_named_params: [
            { param_name: 'first_name', example: 'Anna' },
            { param_name: 'company', example: 'Alvio' },
          ],
        },
      },
    ];
    await graph(
      'POST',
      `${ACCOUNT}/message_templates`,
      draft('named', '', { components, parameter_format: 'NAMED' }),
    );
    setup.sandbox.decide('named', { status: 'APPROVED' });
    const named = [
      { type: 'text', parameter_name: 'company', text: 'Alvio' },
      { type: 'text', parameter_name: 'first_name', text: 'Anna' },
    ];
    expect(await codeOf(message('named', named))).toBeNull();
    expect(setup.sandbox.open(PROSPECT).messages.at(-1)?.text).toBe('Bonjour Anna, ici Alvio !');
    expect(await codeOf(message('named', words('Anna', 'Alvio')))).toBe(132012);
    expect(await codeOf(message('named', named.slice(1)))).toBe(132000);
  });

  it('are removed by name, and not twice', async () => {
    setup = await setUp();
    const remove = () => graph('DELETE', `${ACCOUNT}/message_templates?name=opener`);
    expect((await remove()).body).toEqual({ success: true });
    expect((await remove()).body.error?.code).toBe(100);
    expect(await codeOf(message('opener', words('a', 'b')))).toBe(132001);
  });

  it('belong to their business account', async () => {
    setup = await setUp();
    expect((await graph('GET', '102290129340399/message_templates')).body.error?.error_subcode).toBe(33);
  });

  it('take no button that they do not have', async () => {
    setup = await setUp();
    const button = (index: string) => ({
      type: 'button',
      sub_type: 'quick_reply',
      index,
      parameters: [{ type: 'payload', payload: 'p' }],
    });
    const body = (index: string) => ({
      to: PROSPECT,
      type: 'template',
      template: {
        name: 'opener',
        language: { code: 'fr' },
        components: [{ type: 'body', parameters: words('a', 'b') }, button(index)],
      },
    });
    expect([await codeOf(body('1')), await codeOf(body('2'))]).toEqual([null, 132012]);
  });
});
