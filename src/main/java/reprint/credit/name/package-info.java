/** Names of people and organisations in bylines, notices and copyright lines. */
package reprint.credit.name;
