package org.chancery.edit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.core.projection.ProjectedClause.Notice;

/**
 * One line of the tree of a dossier. It stays the same object while what it stands for exists, so that a viewer can
 * refresh it in place; what it says changes with the dossier.
 */
public final class DossierNode {

	/** What a node stands for. */
	public enum Kind {
		/** The treaty text as a whole. */
		TEXT,
		/** A clause; {@link DossierNode#id} is the id of the clause. */
		CLAUSE,
		/** The group of the parties. */
		PARTIES,
		/** A party. */
		PARTY,
		/** The group of the red lines. */
		RED_LINES,
		/** A red line. */
		RED_LINE,
		/** The group of concessions and assurances. */
		LEDGER,
		/** A concession. */
		CONCESSION,
		/** An assurance. */
		ASSURANCE,
		/** The group of what has lost the clause it belongs to; there only if there is any. */
		ORPHANS,
		/** Something that has lost its clause; {@link DossierNode#id} is its own id. */
		ORPHAN
	}

	private final Kind kind;
	private final String id;
	private final DossierNode parent;
	private final Children source;
	private NodeText text;
	private Object shown;
	private List<DossierNode> children;

	/** Gives the children of a node as they are now, reusing those that it has. */
	@FunctionalInterface
	interface Children {
		List<DossierNode> of(DossierNode node, List<DossierNode> before);
	}

	/** @param shown an immutable thing of which all that it says and all inside it is made; null if there is none */
	DossierNode(Kind kind, String id, DossierNode parent, Object shown, NodeText text, Children source) {
		this.kind = kind;
		this.id = id;
		this.parent = parent;
		this.shown = shown;
		this.text = text;
		this.source = source;
	}

	/** Whether it has been made of the very same thing, so that there is nothing to update. */
	boolean shows(Object thing) {
		return thing != null && thing == shown;
	}

	/** What it stands for. */
	public Kind kind() {
		return kind;
	}

	/** Id of the thing in the dossier; for a group its kind's name. */
	public String id() {
		return id;
	}

	/** The node above; null for the groups. */
	public DossierNode parent() {
		return parent;
	}

	/** What a person reads. */
	public String label() {
		return text.label();
	}

	/** Key of the icon: see {@link ClauseLabels#icon}, and for others the kind in small letters with hyphens. */
	public String icon() {
		return text.icon();
	}

	/** Name of the audience whose words these are, or that holds the thing. */
	public String audience() {
		return text.audience();
	}

	/** What a person should know about the words of a clause. */
	public Set<Notice> notices() {
		return text.notices();
	}

	/** The nodes inside, made when first asked for. */
	public List<DossierNode> children() {
		if (children == null) {
			children = List.copyOf(source.of(this, List.of()));
		}
		return children;
	}

	/** Takes what it says now and, as far as they were asked for, its children. */
	void update(Object thing, NodeText now) {
		shown = thing;
		text = now;
		if (children != null) {
			children = List.copyOf(source.of(this, new ArrayList<>(children)));
		}
	}

	/** Takes what it says now, nothing else. */
	void relabel(NodeText now) {
		text = now;
	}

	@Override
	public String toString() {
		return kind + " " + id;
	}
}
