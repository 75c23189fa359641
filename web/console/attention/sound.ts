/** Two short, soft tones: rising for a message, falling for someone who joins the queue. */

export type Sound = 'message' | 'joined';

const TONES: Record<Sound, readonly [number, number]> = { message: [660, 880], joined: [587, 440] };
const SECONDS = 0.14;
const LOUDNESS = 0.12;

let audio: AudioContext | undefined;

/** Browsers stay silent until the page has been clicked or typed on once. */
export async function play(sound: Sound): Promise<void> {
  try {
    audio ??= new AudioContext();
    await audio.resume();
    TONES[sound].forEach((hertz, index) => {
      tone(hertz, index * SECONDS);
    });
  } catch {
    // No sound device, or none allowed: what is on the screen says the same.
  }
}

function tone(hertz: number, after: number): void {
  if (!audio) return;
  const start = audio.currentTime + after;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + SECONDS);
  volume.connect(audio.destination);
  const oscillator = audio.createOscillator();
  oscillator.frequency.value = hertz;
  oscillator.connect(volume);
  oscillator.start(start);
  oscillator.stop(start + SECONDS);
}
