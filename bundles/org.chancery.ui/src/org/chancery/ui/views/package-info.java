/** What stands around the tree and the text: welcome, clause, properties, findings, hits, import report, status. */
package org.chancery.ui.views;
