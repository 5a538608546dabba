/** Timestamps of logs by authorities (RFC 3161): asking, reading, checking. */
package org.chancery.seal.timestamp;
