/** A language in which a bot is written, piece by piece. */
interface BotWriter {
  readonly begin: string;
  readonly end: string;
  /** A function that sends a keyboard of its own: `how` tells in which of the ways people build one. */
  readonly handler: (i: number, how: number) => string;
  /** A function of a bot that has nothing to do with keyboards. */
  readonly filler: (i: number) => string;
}

/** Labels of the keyboard with this number, and nothing else in the bot is called so. */
export const labelsOf = (i: number): readonly [string, string] => [`Open ${i}`, `Close ${i}`];

const php: BotWriter = {
  begin: `<?php
declare(strict_types=1);

namespace App\\Bot;

use App\\Storage\\Deals;
use Psr\\Log\\LoggerInterface;

final class Bot
{
    private const SITE = 'https://example.com';

    public function __construct(private readonly Deals $deals, private readonly LoggerInterface $log) {}

    private function btn(string $text, string $command, string $display = 'LINE'): array
    {
        return ['TEXT' => $text, 'COMMAND' => $command, 'DISPLAY' => $display];
    }
`,
  end: '}\n',
  handler: (i, how) => {
    const [a, b] = labelsOf(i);
    const built = [
      `$buttons = [['TEXT' => '${a}', 'LINK' => self::SITE . '/deal/' . $id], ['TEXT' => '${b}', 'COMMAND' => 'close']];`,
      `$buttons = [];\n        $buttons[] = $this->btn('${a}', 'open');\n        $buttons[] = $this->btn('${b}', 'close');`,
      `$buttons = [];\n        foreach (['open' => '${a}', 'close' => '${b}'] as $command => $text) {\n            $buttons[] = ['TEXT' => $text, 'COMMAND' => $command];\n        }`,
      `$buttons = array_merge([['TEXT' => '${a}', 'COMMAND' => 'a']], [['TEXT' => '${b}', 'COMMAND' => 'b']]);`,
    ][how % 4];
    return `
    /** Tells of step ${i}: it's called once; "quotes" and {braces} too. */
    public function step${i}(string $dialogId, int $id): void
    {
        ${built}
        \\CRest::call('imbot.message.add', [
            'BOT_ID' => $this->botId,
            'DIALOG_ID' => $dialogId,
            'MESSAGE' => "Step ${i} of {$this->total}",
            'KEYBOARD' => ['BUTTONS' => $buttons],
        ]);
    }
`;
  },
  filler: (i) => `
    private function load${i}(int $id): ?array
    {
        $row = $this->deals->find($id, ['TITLE', 'STAGE_ID']);
        if ($row === null || ($row['STAGE_ID'] ?? '') === 'LOST') {
            $this->log->warning(sprintf('No deal %d', $id), ['step' => ${i}]);
            return null;
        }
        $pattern = '/^(?:deal|lead)-(\\d+)$/';
        return preg_match($pattern, $row['TITLE'], $m) ? ['id' => (int)$m[1], 'title' => trim($row['TITLE'])] : $row;
    }
`,
};

const typescript: BotWriter = {
  begin: `import { Bot, type Context } from './bot.ts'
import express from 'express'

interface Button { TEXT: string; LINK?: string; COMMAND?: string; DISPLAY?: 'LINE' | 'BLOCK' }

const btn = (text: string, command: string): Button => ({ TEXT: text, COMMAND: command, DISPLAY: 'LINE' })

export class DealBot extends Bot<Context> {
`,
  end: '}\n\nexport default new DealBot()\n',
  handler: (i, how) => {
    const [a, b] = labelsOf(i);
    const built = [
      `const keyboard = [{ TEXT: '${a}', LINK: \`https://example.com/\${id}\` }, { TEXT: '${b}', COMMAND: 'close' }]`,
      `const keyboard: Button[] = [btn('${a}', 'open'), btn('${b}', 'close')]`,
      `const keyboard = ['${a}', '${b}'].map((text) => ({ TEXT: text, COMMAND: 'go' }))`,
      `const keyboard: Button[] = []\n    for (const text of ['${a}', '${b}']) keyboard.push({ TEXT: text, COMMAND: 'go' })`,
    ][how % 4];
    return `
  // Step ${i}: it's called once; "quotes" and {braces} too.
  async step${i}(dialogId: string, id: number): Promise<void> {
    ${built}
    await this.b24.callMethod('imbot.message.add', {
      BOT_ID: this.botId,
      DIALOG_ID: dialogId,
      MESSAGE: \`Step ${i} of \${this.total}\`,
      KEYBOARD: { BUTTONS: keyboard },
    })
  }
`;
  },
  filler: (i) => `
  private async load${i}(id: number): Promise<Record<string, unknown> | null> {
    const row = await this.deals.find<Deal>(id, { select: ['TITLE', 'STAGE_ID'] })
    if (!row || row.STAGE_ID === 'LOST') {
      this.log.warn({ step: ${i}, id }, \`No deal \${id}\`)
      return null
    }
    const found = /^(?:deal|lead)-(\\d+)$/.exec(row.TITLE ?? '')
    return found ? { id: Number(found[1]), title: row.TITLE.trim() } : { ...row, ratio: row.a / row.b }
  }
`,
};

const python: BotWriter = {
  begin: `import logging
from dataclasses import dataclass

log = logging.getLogger(__name__)


def btn(text: str, command: str, **more) -> dict:
    """One button."""
    return {"TEXT": text, "COMMAND": command, **more}


class DealBot:
    SITE = "https://example.com"
`,
  end: '\n\nif __name__ == "__main__":\n    DealBot().run()\n',
  handler: (i, how) => {
    const [a, b] = labelsOf(i);
    const built = [
      `buttons = [{"TEXT": "${a}", "LINK": f"{self.SITE}/{deal_id}"}, {"TEXT": "${b}", "COMMAND": "close"}]`,
      `buttons = []\n        buttons.append(btn("${a}", "open", DISPLAY="LINE"))\n        buttons += [btn("${b}", "close")]`,
      `buttons = [{"TEXT": text, "COMMAND": command} for text, command in [("${a}", "open"), ("${b}", "close")]]`,
      `buttons = []\n        for text in ("${a}", "${b}"):\n            buttons.append({"TEXT": text, "COMMAND": "go"})`,
    ][how % 4];
    return `
    def step_${i}(self, dialog_id: str, deal_id: int) -> None:
        """Tells of step ${i}: it's called once; "quotes" and {braces} too."""
        ${built}
        self.b24.call_method("imbot.message.add", {
            "BOT_ID": self.bot_id,
            "DIALOG_ID": dialog_id,
            "MESSAGE": f"Step ${i} of {self.total}",
            "KEYBOARD": {"BUTTONS": buttons},
        })
`;
  },
  filler: (i) => `
    def _load_${i}(self, deal_id: int) -> "dict | None":
        row = self.deals.find(deal_id, select=["TITLE", "STAGE_ID"])
        if row is None or row["STAGE_ID"] == "LOST":
            log.warning("No deal %d at %s", deal_id, ${i})
            return None
        found = re.match(r"^(?:deal|lead)-(\\d+)$", row["TITLE"])  # it's a title
        return {"id": int(found[1]), "title": row["TITLE"].strip()} if found else {**row, "half": row["a"] // 2}
`,
};

const go: BotWriter = {
  begin: `package bot

import (
	"fmt"
	"log"
)

type Button map[string]any

func btn(text, command string) map[string]any {
	return map[string]any{"TEXT": text, "COMMAND": command, "DISPLAY": "LINE"}
}
`,
  end: '',
  handler: (i, how) => {
    const [a, b] = labelsOf(i);
    const built = [
      `buttons := []map[string]any{{"TEXT": "${a}", "LINK": fmt.Sprintf("https://example.com/%d", id)}, {"TEXT": "${b}", "COMMAND": "close"}}`,
      `buttons := []map[string]any{btn("${a}", "open"), btn("${b}", "close")}`,
      `buttons := []map[string]any{}\n\tfor _, text := range []string{"${a}", "${b}"} {\n\t\tbuttons = append(buttons, map[string]any{"TEXT": text, "COMMAND": "go"})\n\t}`,
      `var buttons []map[string]any\n\tbuttons = append(buttons, btn("${a}", "open"), btn("${b}", "close"))`,
    ][how % 4];
    return `
// Step${i} tells of step ${i}: it's called once; "quotes" and {braces} too.
func (b *Bot) Step${i}(dialogID string, id int) error {
	${built}
	return b.Call("imbot.message.add", map[string]any{
		"BOT_ID":    b.ID,
		"DIALOG_ID": dialogID,
		"MESSAGE":   fmt.Sprintf("Step ${i} of %d", b.Total),
		"KEYBOARD":  map[string]any{"BUTTONS": buttons},
	})
}
`;
  },
  filler: (i) => `
func (b *Bot) load${i}(id int) (*Deal, error) {
	row, err := b.deals.Find(id, []string{"TITLE", "STAGE_ID"})
	if err != nil {
		return nil, fmt.Errorf("step ${i}: %w", err)
	}
	if row.Stage == "LOST" || row.Kind == 'x' {
		log.Printf("no deal %d", id)
		return nil, nil
	}
	return &Deal{ID: row.ID, Title: row.Title}, nil
}
`,
};

const WRITERS = { php, typescript, python, go };

/** A language in which \`makeBot\` writes. */
export type BotLanguage = keyof typeof WRITERS;

/** A bot of at least so many lines with so many keyboards, evenly spread, each built in another of the usual ways. */
export function makeBot(language: BotLanguage, lines: number, keyboards: number): string {
  const { begin, end, handler, filler } = WRITERS[language];
  let text = begin;
  let count = text.split('\n').length;
  const every = lines / keyboards;
  for (let [i, made] = [0, 0]; made < keyboards || count < lines; i++) {
    const due = made < keyboards && count >= made * every;
    const piece = due ? handler(made, made) : filler(i);
    if (due) made += 1;
    text += piece;
    count += piece.split('\n').length - 1;
  }
  return text + end;
}
