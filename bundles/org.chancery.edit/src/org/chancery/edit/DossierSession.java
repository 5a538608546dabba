package org.chancery.edit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.history.VersionSource;
import org.chancery.core.projection.LiveProjection;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Text;

/**
 * An opened dossier being edited in the workbench: every change is a step that can be undone and redone, and every view
 * reads projections that are kept current.
 *
 * <p>
 * Thread rule: a session belongs to one thread, in the workbench the display thread. Everything here is called on it.
 * What a job works on is taken out beforehand: a {@link Projection} is immutable and may go to any thread.
 *
 * <p>
 * Cost: a step costs what it changes, whatever the size of the treaty. After a change of words alone the projections
 * are mended clause by clause; after one of clauses they are compared with the dossier, and what is shown as before is
 * the same object as before; after others they are made afresh when next asked for.
 */
public final class DossierSession {

	private record View(Audience audience, String language) {
	}

	private final OpenDossier dossier;
	private final Path location;
	private final ChangeRecorder recorder;
	private final SessionStack stack;
	private final EditingDomain domain;
	private final Map<View, LiveProjection> projections = new HashMap<>();
	private final SessionVersions versions = new SessionVersions(this::current);
	private VersionSource kept = versions;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	/** @param location where the dossier is kept; null if it has not been saved yet */
	public DossierSession(OpenDossier dossier, Path location) {
		this(dossier, location, System::nanoTime);
	}

	/** @param clock nanoseconds, for the pauses that part steps of typing */
	public DossierSession(OpenDossier dossier, Path location, LongSupplier clock) {
		this.dossier = dossier;
		this.location = location;
		recorder = new ChangeRecorder(dossier);
		stack = new SessionStack(recorder, this::changed, clock);
		stack.addCommandStackListener(event -> listeners.forEach(SessionListener::stateChanged));
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, dossier.resources());
	}

	/** The dossier. Its things are changed through {@link #execute} only. */
	public OpenDossier dossier() {
		return dossier;
	}

	/** Where the dossier is kept; null if it has not been saved yet. */
	public Path location() {
		return location;
	}

	/** The editing domain, for commands of EMF's own. */
	public EditingDomain domain() {
		return domain;
	}

	/** What can be undone and redone. */
	public CommandStack commandStack() {
		return stack;
	}

	/**
	 * Makes a change as one step that can be undone. All changes to the dossier's things are recorded, wherever they are
	 * made. If it fails, what it had changed already is taken back and the failure goes on to the caller. A change
	 * within a change becomes part of it.
	 *
	 * @param label names the step for "Undo …": in the workbench's words, without words of the treaty
	 */
	public void execute(String label, Runnable change) {
		stack.run(label, change);
	}

	/**
	 * Makes a change that is part of typing. It joins the step before it if that was typing in the same place, neither a
	 * pause nor the beginning of a new word lies between, and {@link #endTyping} was not called.
	 *
	 * @param place where is typed: equal for one wording, for instance clause id and audience name in a record
	 * @param typed the characters that were typed; empty for a deletion
	 */
	public void executeTyping(String label, Object place, String typed, Runnable change) {
		stack.type(label, place, typed, change);
	}

	/** The next typing begins a step of its own: the caret was moved, the focus was lost. */
	public void endTyping() {
		stack.endTyping();
	}

	/** Whether there is anything that has not been saved. */
	public boolean dirty() {
		return stack.isSaveNeeded();
	}

	/** What stands now has been saved. */
	public void saved() {
		stack.saveIsDone();
		projections.forEach((view, live) -> versions.saved(view.audience().getName(), view.language(), live.current()));
		listeners.forEach(SessionListener::stateChanged);
	}

	/**
	 * The dossier was changed otherwise than by steps of this session, for instance by a new audience: nothing before
	 * can be undone, all is to be read afresh, and the session is dirty until {@link #saved}.
	 */
	public void changedOutside() {
		recorder.watchAll();
		stack.forget();
		changed(SessionChange.ALL);
	}

	/** The text that an audience sees, as it stands now. */
	public Projection projection(Audience audience, String language) {
		return projections.computeIfAbsent(new View(audience, language), view -> {
			LiveProjection live = LiveProjection.of(dossier, audience, language);
			versions.opened(audience.getName(), language, live.current());
			return live;
		}).current();
	}

	/**
	 * The states that the text had in this session: as it was opened, each time it was saved, and as it stands now. They are
	 * known of texts that were shown before they were changed.
	 */
	public VersionSource versions() {
		return kept;
	}

	/** Where the dossier itself keeps its states, they are known from there. To be called before the session is shown. */
	public void keptVersions(VersionSource source) {
		kept = source;
	}

	/** The audiences that can be shown, the public one first, each before those that prevail over it. */
	public List<Audience> audiences() {
		return dossier.audiences();
	}

	/** BCP 47 tag of the language in which the text is drafted. */
	public String draftingLanguage() {
		Text text = dossier.dossier().getText();
		return text.getLanguages().isEmpty() ? "en" : text.getLanguages().getFirst();
	}

	/** BCP 47 tags of the languages of the text, the drafting language first. */
	public List<String> languages() {
		return List.copyOf(dossier.dossier().getText().getLanguages());
	}

	/** Adds a listener, unless it is one already. */
	public void addListener(SessionListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Ends the session: nothing is recorded any longer. */
	public void dispose() {
		listeners.clear();
		projections.clear();
		recorder.dispose();
	}

	private Projection current(String audience, String language) {
		return dirty() ? dossier.audience(audience).map(each -> projection(each, language)).orElse(null) : null;
	}

	private void changed(SessionChange change) {
		if (change.isEmpty()) {
			return;
		}
		versions.changed();
		if (change.records()) {
			projections.clear();
		} else {
			projections.values().forEach(change.structure() ? each -> each.restructured(change.touched())
					: each -> each.reworded(change.touched()));
		}
		listeners.forEach(listener -> listener.changed(change));
	}
}
