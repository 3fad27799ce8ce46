import { Plugin } from 'obsidian';

/** The composition root: loads, constructs and registers. */
export default class InformationalInterviewsPlugin extends Plugin {}
