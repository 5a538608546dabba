/** What crosses the border of the dossier: the interfaces of the importers and exporters, and what they report. */
package org.chancery.core.exchange;
