/** Networks to begin with, each with a small picture of it. */
import { Shapes } from 'lucide-react';
import { miniatureOf } from '../../network/miniature.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { openTemplate } from '../../stores/projects.ts';
import { Menu } from '../bar/Menu.tsx';
import { messages } from './messages.ts';
import { NetworkRow } from './NetworkRow.tsx';

export function TemplatesMenu() {
  return (
    <Menu name={messages.templates} command="templates" icon={Shapes}>
      {(close) => (
        <ul aria-label={messages.templates}>
          {TEMPLATES.map(({ name, says, document }) => (
            <NetworkRow
              key={name}
              name={name}
              says={says}
              picture={miniatureOf(document)}
              onClick={() => {
                close();
                void openTemplate(document);
              }}
            />
          ))}
        </ul>
      )}
    </Menu>
  );
}
