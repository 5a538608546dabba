/** What the workbench shows: perspectives, editors, views and handlers. */
package org.chancery.ui;
