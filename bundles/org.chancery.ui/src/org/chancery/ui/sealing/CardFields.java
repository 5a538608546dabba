package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.wizards.Fields;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Two rows of a page: the file of a card, and the words that its owner said. */
final class CardFields {
	private static final int LARGEST = 1 << 17;

	private CardFields() {
	}

	/** @param changed is run when another card was read, or words were typed */
	static void add(Composite page, ComparedCard card, Runnable changed) {
		SealingFields.file(page, "&Card:", "", SWT.OPEN, typed -> {
			card.setCard(null);
			changed.run();
			file(typed, read -> {
				if (!page.isDisposed()) {
					card.setCard(read);
					changed.run();
				}
			});
		}).setFocus();
		Fields.text(page, "&Words they told you:", "", words -> {
			card.setWords(words);
			changed.run();
		}).setMessage("sixteen words, heard in person or by telephone");
	}

	private static void file(String typed, java.util.function.Consumer<IdentityCard> read) {
		try {
			Path file = Path.of(typed.strip());
			if (Files.isRegularFile(file)) {
				Background.start("Read card", monitor -> read(file), read);
			}
		} catch (InvalidPathException e) {
			// Not the name of a file yet: no card is known then, which is told.
			return;
		}
	}

	/** Reads a card from a file that is trusted in nothing. */
	private static IdentityCard read(Path file) throws IOException, UnreadableFileException {
		try (var in = Files.newInputStream(file)) {
			return IdentityHolder.get().sealer().readCard(in.readNBytes(LARGEST));
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}
}
