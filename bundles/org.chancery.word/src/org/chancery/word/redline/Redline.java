package org.chancery.word.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.eclipse.emf.common.util.Monitor;

/** One redline in the making: what all its parts share. */
final class Redline {

	final WordPackage old;
	final Target target;
	final Stamp stamp;
	final TokenDiff diff;
	final Numbers numbers = new Numbers();
	final IdNumbering ids = new IdNumbering();
	final OldNames names;
	final SectionMerger sections;
	final Places oldPlaces;
	final Places newPlaces;
	/** The names of all bookmarks of the new file. */
	final Set<String> bookmarks = new HashSet<>();
	/** Whether the new file is compared as it is before its own tracked changes, which stay beside ours. */
	final boolean rejected;
	private final Monitor monitor;
	private int moves;
	private int tags;

	Redline(WordPackage old, WordPackage now, RedlineOptions options, Monitor monitor) throws UnreadableFileException {
		this(old, now, null, options, monitor);
	}

	/** @param own for a redline against the new file as it is before its own tracked changes: our changes; otherwise null */
	Redline(WordPackage old, WordPackage now, Stamp own, RedlineOptions options, Monitor monitor) throws UnreadableFileException {
		this.old = old;
		this.rejected = own != null;
		this.monitor = monitor;
		target = new Target(now);
		oldPlaces = new Places(old.root(old.main()));
		newPlaces = new Places(now.root(now.main()));
		stamp = own != null ? own : stamp(options);
		diff = new TokenDiff(stamp, rejected);
		var styles = new StyleImport(root(old, "styles"), target.root(part("styles")));
		var lists = new NumberingImport(root(old, "numbering"), target.root(part("numbering")));
		styles.lists(lists);
		var parts = new PartImport(target);
		names = new OldNames(styles, lists, parts);
		parts.names(names);
		sections = new SectionMerger(this);
	}

	private Stamp stamp(RedlineOptions options) throws UnreadableFileException {
		boolean anonymous = false;
		boolean undated = false;
		for (Element settings : new Element[] { root(old, "settings"), target.root(part("settings")) }) {
			anonymous |= isOn(settings, "removePersonalInformation");
			undated |= isOn(settings, "removeDateAndTime");
		}
		return new Stamp(options, anonymous, undated);
	}

	private static boolean isOn(Element settings, String name) {
		Element setting = settings == null ? null : settings.first(name);
		return setting != null && setting.on();
	}

	/** The part of the new file to which its main part leads by such a relationship; empty if there is none. */
	private String part(String type) throws UnreadableFileException {
		String part = target.partOf(target.base.main(), type);
		return part == null ? "" : part;
	}

	/** The part of the old file to which its main part leads by such a relationship; null if there is none. */
	String oldPartOf(String type) throws UnreadableFileException {
		return old.relationships(old.main()).targets(type).filter(old::has).findFirst().orElse(null);
	}

	private static Element root(WordPackage file, String type) throws UnreadableFileException {
		String part = file.relationships(file.main()).targets(type).filter(file::has).findFirst().orElse(null);
		return part == null ? null : file.root(part);
	}

	/** The relationships of a part of the redline. */
	RelationshipList relationshipsTo(String part) throws UnreadableFileException {
		return target.relationships(part);
	}

	/** Sets numbers aside for moves among so many blocks. @return the first of them */
	int firstMove(int blocks) {
		int first = moves;
		moves += blocks;
		return first;
	}

	/** A number for the tags of a content control. */
	int nextTags() {
		return tags++;
	}

	void stopIfCancelled() {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}

	/** The root of a part with the namespaces that copies from the old file need. */
	Element rooted(Element root) throws UnreadableFileException {
		Element other = old.root(old.main());
		Map<String, String> all = new HashMap<>(root.declarations());
		other.declarations().forEach((prefix, uri) -> {
			if (!prefix.isEmpty()) {
				all.putIfAbsent(prefix, uri);
			}
		});
		Set<String> ignorable = new LinkedHashSet<>();
		for (Element each : new Element[] { root, other }) {
			String given = each.attribute(Vocabulary.COMPATIBILITY, "Ignorable");
			for (String prefix : given == null ? new String[0] : given.strip().split("\\s+")) {
				if (each.declarations().getOrDefault(prefix, "").equals(all.get(prefix))) {
					ignorable.add(prefix);
				}
			}
		}
		var attributes = new java.util.ArrayList<>(root.attributes());
		attributes.removeIf(a -> a.name().vocabulary() == Vocabulary.COMPATIBILITY && a.name().local().equals("Ignorable"));
		if (!ignorable.isEmpty()) {
			attributes.add(new Attribute(new org.chancery.word.markup.Name("mc", COMPATIBILITY, "Ignorable", Vocabulary.COMPATIBILITY),
					String.join(" ", ignorable)));
			all.put("mc", COMPATIBILITY);
		}
		return new Element(root.qualifiedName(), attributes, all, root.children());
	}

	private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	/** Puts styles and lists that were added into the package. */
	void finishNames() throws UnreadableFileException {
		finish("numbering", names.lists.tree());
		finish("styles", names.styles.tree());
	}

	private void finish(String type, Element tree) throws UnreadableFileException {
		String given = part(type);
		if (tree == null || tree == target.root(given)) {
			return;
		}
		if (given.isEmpty()) {
			String name = target.freeName("word/" + type + ".xml");
			target.add(name, tree, WORDPROCESSING + type + "+xml");
			target.relationships(target.base.main()).to(Relationship.TYPE + type, name, false);
		} else {
			target.put(given, tree);
		}
	}
}
