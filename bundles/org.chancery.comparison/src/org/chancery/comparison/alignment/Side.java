package org.chancery.comparison.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Tokens;
import org.chancery.comparison.words.Vocabulary;

/** One of two texts, prepared: words as numbers in reading order, so that those of a block and all inside it are a range. */
final class Side {

	private static final int[] NONE = {};

	final List<Block> blocks;
	/** The words of all blocks, in lower case and without marks, those of the heading first. */
	final int[] words;
	/** Where the own words of each block begin in {@link #words}; one more entry for the end. */
	final int[] from;
	/** The index behind the last block inside each block. */
	final int[] end;
	private final int[] parents;
	private final int[] ranks;
	/** The words of each block's heading; empty if it has none. */
	final int[][] headings;
	/** A digest of the own words of each block. */
	final long[] own;
	/** A digest of each block with all inside it. */
	final long[] whole;
	/** The blocks directly inside each block; those on top at the index of the size. */
	final int[][] inside;

	Side(List<Block> blocks, Vocabulary vocabulary, Map<String, int[]> known) {
		this.blocks = blocks;
		int size = blocks.size();
		from = new int[size + 1];
		parents = blocks.stream().mapToInt(Block::parent).toArray();
		ranks = blocks.stream().mapToInt(Block::rank).toArray();
		own = new long[size];
		headings = new int[size][];
		int[][] parts = new int[size][];
		for (int i = 0; i < size; i++) {
			Block block = blocks.get(i);
			int[] heading = block.heading().isEmpty() ? NONE : wordsOf(block.heading(), vocabulary, known);
			headings[i] = heading;
			int[] text = wordsOf(block.text(), vocabulary, known);
			parts[i] = heading.length == 0 ? text : joined(heading, text);
			own[i] = digest(parts[i], heading.length);
			from[i + 1] = from[i] + parts[i].length;
		}
		words = new int[from[size]];
		for (int i = 0; i < size; i++) {
			System.arraycopy(parts[i], 0, words, from[i], parts[i].length);
		}
		end = ends();
		inside = children();
		whole = wholes();
	}

	int size() {
		return own.length;
	}

	int parent(int block) {
		return parents[block];
	}

	int rank(int block) {
		return ranks[block];
	}

	/** The blocks directly inside a block; those on top for -1. */
	int[] inside(int block) {
		return inside[block < 0 ? size() : block];
	}

	/** How many words a block has itself. */
	int ownWords(int block) {
		return from[block + 1] - from[block];
	}

	/** How many words a block has with all inside it. */
	int allWords(int block) {
		return from[end[block]] - from[block];
	}

	private static int[] wordsOf(String text, Vocabulary vocabulary, Map<String, int[]> known) {
		return known.computeIfAbsent(text, words -> Tokens.foldedWords(words, vocabulary));
	}

	private static int[] joined(int[] first, int[] second) {
		int[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

	private int[] ends() {
		int[] ends = new int[size()];
		for (int i = size() - 1; i >= 0; i--) {
			ends[i] = Math.max(ends[i], i + 1);
			int parent = parent(i);
			if (parent >= i) {
				throw new IllegalArgumentException("block " + i + " stands before the one that it is in");
			}
			if (parent >= 0) {
				ends[parent] = Math.max(ends[parent], ends[i]);
			}
		}
		return ends;
	}

	private int[][] children() {
		int[] counts = new int[size() + 1];
		for (int i = 0; i < size(); i++) {
			counts[parent(i) < 0 ? size() : parent(i)]++;
		}
		int[][] children = new int[size() + 1][];
		Arrays.setAll(children, i -> new int[counts[i]]);
		for (int i = size() - 1; i >= 0; i--) {
			int parent = parent(i) < 0 ? size() : parent(i);
			children[parent][--counts[parent]] = i;
		}
		return children;
	}

	private long[] wholes() {
		long[] wholes = new long[size()];
		for (int i = size() - 1; i >= 0; i--) {
			long digest = own[i] + Math.min(rank(i), Block.PARAGRAPH);
			for (int inner : inside[i]) {
				digest = mixed(digest * 31 + wholes[inner]);
			}
			wholes[i] = digest;
		}
		return wholes;
	}

	private static long digest(int[] words, int heading) {
		long digest = heading;
		for (int word : words) {
			digest = (digest ^ word) * 0x9E3779B97F4A7C15L;
			digest ^= digest >>> 29;
		}
		return digest;
	}

	static long mixed(long value) {
		long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 32;
	}
}
