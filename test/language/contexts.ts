export * from '../../evaluation/situations.js';
