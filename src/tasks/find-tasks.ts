import type { Task } from './define/task.ts';

/** How well a word fits a task: its title before other names for it, and those before what it does; 0 when it is nowhere. */
function rate({ title, also, summary }: Task, word: string): number {
  const begins = (text: string) => ` ${text.toLowerCase()}`.includes(` ${word}`);
  if (title.toLowerCase().startsWith(word)) return 8;
  if (begins(title)) return 7;
  if (begins(also)) return 5;
  if (title.toLowerCase().includes(word) || also.toLowerCase().includes(word)) return 3;
  return begins(summary) ? 1 : 0;
}

/** Those of some tasks that have all words of a query in their own, the best first; all of them when there is no word. */
export function findTasks(tasks: readonly Task[], query: string): readonly Task[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return tasks;
  return tasks
    .map((task, order) => {
      const ratings = asked.map((word) => rate(task, word));
      return { task, order, rating: ratings.includes(0) ? 0 : ratings.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating || a.order - b.order)
    .map(({ task }) => task);
}
