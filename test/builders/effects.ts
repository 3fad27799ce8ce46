import { options } from 'preact';

// What a component does once it is drawn comes right after, and not at a frame of the page: a file of
// tests may be over by then, and its page gone.
options.requestAnimationFrame = (callback) => {
  setTimeout(callback);
};
