package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chancery.model.text.ClauseKind;

/**
 * Edits a treaty as a negotiation might, and knows the truth: words are replaced, dropped and added, clauses inserted from
 * other treaties, deleted, moved within their article, to another article and with their article, some of them edited too,
 * paragraphs split at the end of a sentence and joined. The same seed gives the same edits.
 */
final class TreatyEdits {

	private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+(?=\\p{Lu})");
	private static final int FEWEST_WORDS = 6;
	private static final int TRIES = 200;

	private final Random random;
	private final Dose dose;
	private final List<TreatyNode> pool;
	private final TreatyNode text;
	private final String[] vocabulary;
	private int editedWords;

	/** What was made: a text and what of its words is not in the other, a move counting nothing. */
	record Edited(TreatyNode text, int editedWords) {
	}

	private TreatyEdits(TreatyNode text, Dose dose, List<TreatyNode> pool, long seed) {
		this.text = text;
		this.dose = dose;
		this.pool = pool;
		random = new Random(seed);
		vocabulary = text.list().stream().map(node -> node.text).collect(Collectors.joining(" ")).split("\\s+");
	}

	/**
	 * An edited copy.
	 *
	 * @param old  numbered
	 * @param pool clauses of other treaties, to insert
	 */
	static Edited edit(TreatyNode old, Dose dose, List<TreatyNode> pool, long seed) {
		var edits = new TreatyEdits(old.copy(), dose, pool, seed);
		int paragraphs = (int) edits.text.list().stream().filter(TreatyNode::isParagraph).count();
		edits.times(paragraphs * dose.comes(), edits::delete);
		edits.times(paragraphs * dose.parts(), edits::split);
		edits.times(paragraphs * dose.parts(), edits::join);
		edits.times(paragraphs * dose.moves(), edits::move);
		edits.times(paragraphs * dose.words(), edits::changeWords);
		edits.times(paragraphs * dose.comes(), edits::insert);
		edits.text.numbered();
		return new Edited(edits.text, edits.editedWords);
	}

	private void times(double count, Runnable edit) {
		int whole = (int) count + (random.nextDouble() < count % 1 ? 1 : 0);
		for (int i = 0; i < whole; i++) {
			edit.run();
		}
	}

	/** An untouched clause, nothing of which was touched either; null if none was found. */
	private TreatyNode pick(Predicate<TreatyNode> condition) {
		List<TreatyNode> all = text.list();
		for (int i = 0; i < TRIES; i++) {
			TreatyNode node = all.get(random.nextInt(all.size()));
			if (!node.touched && condition.test(node) && node.list().stream().noneMatch(inner -> inner.touched)) {
				return node;
			}
		}
		return null;
	}

	private static void touch(TreatyNode node) {
		node.touched = true;
		node.all(inner -> inner.touched = true);
	}

	private boolean movable(TreatyNode node) {
		boolean article = random.nextInt(8) == 0;
		return (article ? node.kind == ClauseKind.ARTICLE : node.isParagraph()) && node.words() >= FEWEST_WORDS
				&& node.words() < 1500;
	}

	private void delete() {
		TreatyNode node = pick(this::movable);
		if (node != null && node.parent.inside.size() > 1) {
			editedWords += node.words();
			node.remove();
		}
	}

	private void insert() {
		TreatyNode neighbour = pick(this::movable);
		TreatyNode source = pool.get(random.nextInt(pool.size()));
		if (neighbour != null) {
			boolean article = neighbour.kind == ClauseKind.ARTICLE;
			TreatyNode fresh = new TreatyNode(neighbour.kind, neighbour.label, article ? source.parent.heading : "",
					article ? "" : source.text);
			if (article) {
				TreatyNode inner = new TreatyNode(ClauseKind.PARAGRAPH, "", "", source.text);
				fresh.add(inner);
			}
			neighbour.parent.add(neighbour.parent.inside.indexOf(neighbour) + random.nextInt(2), fresh);
			touch(fresh);
			editedWords += fresh.words();
		}
	}

	/** To a place at least two away among the same siblings, or among those of another article or chapter. */
	private void move() {
		TreatyNode node = pick(this::movable);
		if (node == null || node.parent.inside.size() < 2) {
			return;
		}
		boolean within = random.nextBoolean() && node.parent.inside.size() > 4;
		TreatyNode place = pick(other -> other.kind == node.kind && other != node && !isInside(other, node)
				&& (within ? other.parent == node.parent && distance(other, node) > 2 : other.article() != node.article()
						&& (node.kind != ClauseKind.ARTICLE || other.parent != node.parent || distance(other, node) > 2)));
		if (place == null) {
			return;
		}
		node.remove();
		place.parent.add(place.parent.inside.indexOf(place), node);
		node.moved = true;
		touch(node);
		if (random.nextInt(3) == 0) {
			node.list().stream().filter(TreatyNode::isParagraph).forEach(this::changeWords);
			changeWords(node);
		}
	}

	private static boolean isInside(TreatyNode inner, TreatyNode outer) {
		return inner != null && (inner == outer || isInside(inner.parent, outer));
	}

	private static int distance(TreatyNode one, TreatyNode other) {
		return Math.abs(one.parent.inside.indexOf(one) - one.parent.inside.indexOf(other));
	}

	private void split() {
		TreatyNode node = pick(each -> each.isParagraph() && each.inside.isEmpty() && sentence(each.text) > 0);
		if (node != null) {
			int at = sentence(node.text);
			TreatyNode second = new TreatyNode(node.kind, node.label, "", node.text.substring(at));
			node.text = node.text.substring(0, at).stripTrailing();
			second.origins.addAll(node.origins);
			node.parent.add(node.parent.inside.indexOf(node) + 1, second);
			touch(node);
			touch(second);
		}
	}

	/** Where a later sentence begins with enough words on either side; 0 if none does. */
	private int sentence(String words) {
		List<Integer> places = new ArrayList<>();
		for (Matcher ends = SENTENCE.matcher(words); ends.find();) {
			if (TreatyNode.count(words.substring(0, ends.end())) >= FEWEST_WORDS
					&& TreatyNode.count(words.substring(ends.end())) >= FEWEST_WORDS) {
				places.add(ends.end());
			}
		}
		return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
	}

	private void join() {
		TreatyNode node = pick(each -> each.isParagraph() && each.inside.isEmpty() && next(each) != null
				&& next(each).kind == each.kind && next(each).isParagraph() && !next(each).touched
				&& next(each).inside.isEmpty() && each.words() >= FEWEST_WORDS && next(each).words() >= FEWEST_WORDS);
		if (node != null) {
			TreatyNode second = next(node);
			second.remove();
			node.text = node.text.strip() + " " + second.text.strip();
			node.origins.addAll(second.origins);
			touch(node);
		}
	}

	private static TreatyNode next(TreatyNode node) {
		int place = node.parent.inside.indexOf(node) + 1;
		return place < node.parent.inside.size() ? node.parent.inside.get(place) : null;
	}

	private void changeWords() {
		TreatyNode node = pick(TreatyNode::isParagraph);
		if (node != null) {
			changeWords(node);
			node.touched = true;
		}
	}

	private void changeWords(TreatyNode node) {
		if (node.text.isBlank()) {
			return;
		}
		List<String> words = new ArrayList<>(List.of(node.text.strip().split("\\s+")));
		int changes = 1 + random.nextInt(Math.max(1, (int) (words.size() * dose.share())));
		var places = new TreeSet<Integer>();
		for (int i = 0; i < changes; i++) {
			places.add(random.nextInt(words.size()));
		}
		for (int place : places.descendingSet()) {
			changeWord(words, place);
		}
		node.text = String.join(" ", words);
	}

	private void changeWord(List<String> words, int place) {
		String other = vocabulary[random.nextInt(vocabulary.length)];
		int kind = random.nextInt(4);
		if (kind == 0 && words.size() > 2) {
			words.remove(place);
			editedWords++;
		} else if (kind == 1) {
			words.add(place, other);
			editedWords++;
		} else if (!words.get(place).equals(other)) {
			words.set(place, other);
			editedWords += 2;
		}
	}
}
