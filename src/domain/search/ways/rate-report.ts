import { codeFinding, type Step } from './step.ts';

/**
 * The Internet Archive's `?check_limit=1` answers with its queue and the caller's share of it. It
 * is not an error, but what people look at when uploads are refused with SlowDown.
 */
export const rateReport: Step = ({ text }, knowledge) => {
  const at = text.search(/"(?:over_limit|total_tasks_queued|accesskey_tasks_queued)"/);
  if (at < 0 || !knowledge.entries.has('SlowDown')) return [];
  return [
    codeFinding('SlowDown', 'likely', 'IAS3’s check_limit tells whether it would refuse', at),
  ];
};
