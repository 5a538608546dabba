package org.chancery.negotiation.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.Finding;

/**
 * The red lines on a text that is being edited, always as a check made afresh would have them. After a change of the words
 * of one clause only what looks at that clause is decided again. Not safe for use by several threads at once.
 */
public final class LiveCheck {

	private final OpenDossier dossier;
	private final Audience reader;
	private final Supplier<LocalDate> today;
	private final TextIndex text;
	private List<RuleState> rules = List.of();
	/** By clause, the conditions that look at it and all inside it. */
	private final Map<String, List<ConditionState>> watchers = new HashMap<>();
	/** By clause, the conditions that look elsewhere, and must know when this one alone changes. */
	private final Map<String, List<ConditionState>> beyond = new HashMap<>();
	private final List<ConditionState> everywhere = new ArrayList<>();

	/**
	 * @param reader whose red lines are checked: those of every audience that this one reads
	 * @param text   what is checked; another audience's text is checked with another one
	 * @param today  the day on which waivers are looked at, asked for each time
	 */
	public LiveCheck(OpenDossier dossier, Audience reader, Projection text, Supplier<LocalDate> today) {
		this.dossier = dossier;
		this.reader = reader;
		this.today = today;
		this.text = TextIndex.of(text);
		redLinesChanged();
	}

	/** Reads the red lines afresh and decides all of them. */
	public void redLinesChanged() {
		rules = RedLines.readBy(dossier, reader, text.projection()).stream().map(RuleState::new).toList();
		decideAll();
	}

	/** Decides everything afresh on the text after clauses came, went or moved. */
	public void restructured(Projection now) {
		text.renew(now);
		redLinesChanged();
	}

	/** Decides again what looks at some clauses whose words changed. Nothing else may have changed. */
	public void reworded(Projection now, Collection<String> clauseIds) {
		text.reword(now);
		Set<RuleState> touched = new HashSet<>();
		for (String id : clauseIds.stream().filter(each -> now.find(each).isPresent()).toList()) {
			everywhere.forEach(state -> state.look(id, touched));
			for (String enclosing : now.path(id)) {
				watchers.getOrDefault(enclosing, List.of()).forEach(state -> state.look(id, touched));
			}
			beyond.getOrDefault(id, List.of()).forEach(state -> state.decide(touched));
		}
		touched.forEach(RuleState::judge);
	}

	/** What there is to say now, red line by red line. */
	public List<Finding> findings() {
		LocalDate day = today.get();
		return rules.stream().flatMap(rule -> rule.findings(day)).toList();
	}

	/** The red lines with what became of them, in their order. */
	public List<RedLineState> states() {
		return rules.stream().map(rule -> new RedLineState(rule.rule.id(), rule.rule.label(), rule.judgement.outcome(), rule.judgement.step())).toList();
	}

	private void decideAll() {
		watchers.clear();
		beyond.clear();
		everywhere.clear();
		rules.forEach(RuleState::watch);
		rules.forEach(RuleState::judge);
		text.forgetWords();
	}

	/** A red line with what became of it. */
	private final class RuleState {

		private final RedLineRule rule;
		private final Map<Condition, ConditionState> conditions = new LinkedHashMap<>();
		private Judgement judgement;
		private LocalDate day;
		private List<Finding> findings;

		RuleState(RedLineRule rule) {
			this.rule = rule;
			rule.conditions().forEach(condition -> conditions.put(condition, new ConditionState(condition, this)));
		}

		private void watch() {
			conditions.values().forEach(ConditionState::watch);
		}

		private void judge() {
			judgement = Judgement.of(rule, condition -> conditions.get(condition).verdict);
			findings = null;
		}

		private Stream<Finding> findings(LocalDate on) {
			if (findings == null || !on.equals(day)) {
				day = on;
				findings = judgement.findings(text, text.projection().audience(), RedLines.audience(dossier, rule, text.projection()), on);
			}
			return findings.stream();
		}
	}

	/** A condition with what each clause has to say to it. */
	private final class ConditionState {

		private final Condition condition;
		private final RuleState rule;
		/** By the place of the clause in the text; what only holds, and what does not. */
		private final Map<Integer, Sight> quiet = new HashMap<>();
		private final TreeMap<Integer, Sight> telling = new TreeMap<>();
		private Verdict verdict;
		private boolean gone;

		ConditionState(Condition condition, RuleState rule) {
			this.condition = condition;
			this.rule = rule;
		}

		private void watch() {
			if (condition.scope() == null) {
				everywhere.add(this);
			} else {
				watchers.computeIfAbsent(condition.scope(), key -> new ArrayList<>()).add(this);
				condition.looksBeyond(text).forEach(id -> beyond.computeIfAbsent(id, key -> new ArrayList<>()).add(this));
			}
			condition.see(text).forEach(sight -> (isQuiet(sight) ? quiet : telling).put(text.order(sight.clause()), sight));
			decide();
		}

		/** Looks again at a clause of the scope whose words changed. */
		private void look(String id, Set<RuleState> touched) {
			Sight sight = condition.look(text.facts(text.projection().find(id).orElseThrow()));
			int place = text.order(id);
			boolean held = !quiet.isEmpty();
			Sight loud = telling.remove(place);
			Sight before = loud == null ? quiet.remove(place) : loud;
			if (sight != null) {
				(isQuiet(sight) ? quiet : telling).put(place, sight);
			}
			boolean same = Objects.equals(sight, before) || isQuiet(sight) && isQuiet(before)
					|| held && !quiet.isEmpty() && isIdle(sight) && isIdle(before);
			if (condition.looksWider() || !same || gone != condition.isGone(text)) {
				decide(touched);
			}
		}

		private void decide(Set<RuleState> touched) {
			decide();
			touched.add(rule);
		}

		private void decide() {
			gone = condition.isGone(text);
			verdict = gone ? condition.gone() : condition.decide(text, inOrder());
		}

		/** Of what only holds, one for all. */
		private List<Sight> inOrder() {
			List<Sight> ordered = new ArrayList<>(telling.values());
			quiet.values().stream().findFirst().ifPresent(ordered::add);
			return ordered;
		}

		private boolean isIdle(Sight sight) {
			return sight == null || condition.isIdle(sight) || isQuiet(sight);
		}

		/** Whether it makes no difference which clause says it. */
		private boolean isQuiet(Sight sight) {
			return sight != null && condition.asksWhether() && sight.isQuiet();
		}
	}
}
