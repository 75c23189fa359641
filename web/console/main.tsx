import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/conversation.css';
import './styles/composer.css';
import './styles/dialogs.css';
import './styles/live.css';
import './styles/work.css';
import './styles/editor.css';
import './styles/broadcast.css';
import './styles/person.css';
import './styles/figures.css';
import './styles/preview.css';
import './styles/try.css';

const place = document.getElementById('console');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
