/** What fuzzing feeds: whatever the bytes are, there is a result or one clear line. */
package org.chancery.fuzzing;
