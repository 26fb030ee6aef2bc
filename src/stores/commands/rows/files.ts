/** Commands on whole networks: other ones, files and links, in and out of the page. */
import { SCENE_IDS } from '../../../lessons/sceneIds.ts';
import { TEMPLATES } from '../../../network/templates.ts';
import { EXPORTER_IDS, EXPORTERS, type ExporterId, exportFile } from '../../files/exporters.ts';
import { closeLesson, openLessonNow } from '../../lesson/lesson.ts';
import { openScene } from '../../lesson/openLater.ts';
import { duplicateProject, newProject, openTemplate } from '../../projects.ts';
import { openDialog } from '../../view.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command, type Named } from './command.ts';

const onPage = { where: 'page', group: 'files', whileTyping: true, isPossible: always } as const;

export const FILE_COMMANDS = {
  newNetwork: { ...onPage, keys: [], run: () => void newProject() },
  duplicateNetwork: { ...onPage, keys: [], run: () => void duplicateProject() },
  networks: { ...onPage, keys: [], run: () => viewCommands.networks?.open() },
  templates: { ...onPage, keys: [], run: () => viewCommands.templates?.open() },
  share: { ...onPage, keys: [], run: () => viewCommands.share?.open() },
  makeLesson: { ...onPage, keys: [], run: () => openDialog('lesson') },
  embed: { ...onPage, keys: [], words: ['iframe'], run: () => openDialog('embed') },
  closeLesson: {
    ...onPage,
    keys: [],
    needs: 'lesson',
    isPossible: () => openLessonNow() !== undefined,
    run: closeLesson,
  },
  openFile: { ...onPage, keys: ['mod+o'], run: () => viewCommands.fileInput?.open() },
  ...exporterCommands(),
  ...templateCommands(),
  ...sceneCommands(),
} as const satisfies Record<string, Command>;

/** Every exporter is a command, too. */
function exporterCommands(): Readonly<Record<ExporterId, Command>> {
  const rows = EXPORTER_IDS.map((id) => [id, { ...onPage, keys: EXPORTERS[id].keys, run: () => void exportFile(id) }]);
  return Object.fromEntries(rows) as Record<ExporterId, Command>;
}

/** So is every template; their ids are the names of their networks, which are known when the page runs. */
function templateCommands(): Readonly<Record<never, Command>> {
  const rows = TEMPLATES.map((template) => [
    `template ${template.document.name}`,
    { ...onPage, keys: [], named: ofTemplate(template), run: () => void openTemplate(template.document) },
  ]);
  return Object.fromEntries(rows) as Readonly<Record<never, Command>>;
}

/** Called as the template is when it is asked, in the language of then. */
function ofTemplate(template: (typeof TEMPLATES)[number]): Named {
  return {
    of: 'template',
    get name() {
      return template.name;
    },
  };
}

/** And every scene of the lesson. */
function sceneCommands(): Readonly<Record<never, Command>> {
  const rows = SCENE_IDS.map((scene) => [
    `scene ${scene}`,
    { ...onPage, keys: [], named: { of: 'scene', name: scene }, run: () => void openScene(scene) },
  ]);
  return Object.fromEntries(rows) as Readonly<Record<never, Command>>;
}
