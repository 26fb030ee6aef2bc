/** Runs before each unit test: property tests make lists of a hundred, or of as many as they say, where fast-check alone stops at ten. */
import { configureGlobal } from 'fast-check';

configureGlobal({ baseSize: 'medium', defaultSizeToMaxWhenMaxSpecified: true });
