import { ABOUT_WORDS } from '../../core/messages/about-words';
import { Disclosure } from '../ui/Disclosure';
import { OnDemand } from '../ui/OnDemand';
import { usePane } from '../pane-context';

const loadAbout = () => import('./AboutPane');

export function AboutLine() {
  const { language } = usePane();
  const words = ABOUT_WORDS[language];
  return (
    <Disclosure label={words.label} summary={words.title}>
      {() => <OnDemand load={loadAbout}>{({ AboutPane }) => <AboutPane />}</OnDemand>}
    </Disclosure>
  );
}
