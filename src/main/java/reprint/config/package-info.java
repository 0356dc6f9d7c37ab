/** {@code .reprint.yml} becomes the settings for one path, each with the place it comes from. */
package reprint.config;
