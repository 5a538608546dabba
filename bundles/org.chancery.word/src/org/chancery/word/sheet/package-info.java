/** Workbooks in and out (ISO 29500 SpreadsheetML): the cells of one table, as text. */
package org.chancery.word.sheet;
