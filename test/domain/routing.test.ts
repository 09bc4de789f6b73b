import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/domain/routing.js';
import { matchRoute } from '../../src/domain/routing.js';

const PAYLOAD = {
  phone_number: '+33612345678',
  campaign: { source: 'Facebook', ad_id: 9_876_543_210 },
  custom: { budget: 500, vip: true, interests: ['solar', 'heat pump'] },
  assignees: [{ email: 'jean@example.com' }],
};

function matches(when: Record<string, Condition>): boolean {
  return matchRoute([{ name: 'rule', when }], PAYLOAD) !== null;
}

describe('a routing rule', () => {
  it.each<[string, Record<string, Condition>, boolean]>([
    ['compares texts without regard to case', { 'campaign.source': 'facebook' }, true],
    [
      'compares numbers and booleans as they are written',
      { 'custom.budget': '500', 'custom.vip': true },
      true,
    ],
    ['takes any of a list', { 'campaign.source': ['google', 'facebook'] }, true],
    ['looks into lists of the payload', { 'custom.interests': 'solar' }, true],
    ['reaches any depth', { 'assignees.0.email': 'jean@example.com' }, true],
    [
      'asks whether something is there',
      { 'custom.vip': { exists: true }, 'custom.none': { exists: false } },
      true,
    ],
    ['matches a pattern', { 'assignees.0.email': { matches: '@example\\.com$' } }, true],
    ['holds only if all its conditions do', { 'campaign.source': 'facebook', 'custom.budget': 1 }, false],
    ['does not take what is not there', { 'campaign.medium': 'cpc' }, false],
    ['is not fooled by what every object inherits', { 'constructor.name': { exists: true } }, false],
  ])('%s', (_, when, expected) => {
    expect(matches(when)).toBe(expected);
  });

  it('counts only if it is the first that matches', () => {
    const rules: { name: string; when: Record<string, Condition> }[] = [
      { name: 'google', when: { 'campaign.source': 'google' } },
      { name: 'facebook', when: { 'campaign.source': 'facebook' } },
      { name: 'everyone', when: {} },
    ];
    expect(matchRoute(rules, PAYLOAD)?.name).toBe('facebook');
  });
});
