/** {@code .reprint.yml} becomes the settings for one path, each with its origin. */
package reprint.config;
