/** Long work beside the window: opening, saving, importing, exporting. */
package org.chancery.ui.jobs;
