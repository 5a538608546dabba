/** The delegation's spreadsheet: red lines and ledger as tables, in and out. Specified in docs/spreadsheets.md. */
package org.chancery.negotiation.sheet;
