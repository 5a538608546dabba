package org.chancery.ui.wizards;

import java.util.List;

/**
 * An audience above public as it is typed into the wizard.
 *
 * @param name  its name
 * @param reads the audiences entered before it whose words it reads; public is read by all
 */
public record AudienceEntry(String name, List<String> reads) {
	public AudienceEntry {
		name = name.strip();
		reads = List.copyOf(reads);
	}
}
