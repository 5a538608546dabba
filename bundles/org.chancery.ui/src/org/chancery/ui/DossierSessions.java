package org.chancery.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.edit.SessionListener;
import org.chancery.model.dossier.Audience;

/**
 * The dossier that the workbench is at work on: one for all its windows. Belongs to the display thread, like the
 * session itself.
 */
public final class DossierSessions {

	/** Hears which dossier is open and what happens to it. */
	public interface Listener {

		/** Another dossier was opened, or the one that was open was closed. */
		void sessionChanged(Optional<DossierSession> session);

		/** The open dossier changed, see {@link SessionListener#changed}. */
		default void contentChanged(SessionChange change) {
		}

		/** Another audience or language is to be shown, see {@link DossierSessions#show}. */
		default void shownChanged() {
		}

		/** Whether it is saved, or what can be undone or redone, may have changed. */
		default void stateChanged() {
		}
	}

	private static final DossierSessions INSTANCE = new DossierSessions();

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final SessionListener relay = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			listeners.forEach(each -> each.contentChanged(change));
		}

		@Override
		public void stateChanged() {
			listeners.forEach(Listener::stateChanged);
		}
	};
	private DossierSession current;
	private Audience audience;
	private LocalTime savedAt;
	private LocalTime autosavedAt;
	private String language;

	/** For tests: the workbench has one, see {@link #get()}. */
	public DossierSessions() {
	}

	/** Those of the workbench. */
	public static DossierSessions get() {
		return INSTANCE;
	}

	/** The session of the open dossier; empty if none is open. */
	public Optional<DossierSession> current() {
		return Optional.ofNullable(current);
	}

	/** Makes a session the current one and ends the one before. Whoever calls has asked about unsaved changes. */
	public void open(DossierSession session) {
		replace(session);
	}

	/** Ends the current session. Whoever calls has asked about unsaved changes. */
	public void close() {
		replace(null);
	}

	/** The audience whose text the parts show: at first the highest that is open. To be called while a dossier is open. */
	public Audience audience() {
		return audience;
	}

	/** BCP 47 tag of the language that the parts show. */
	public String language() {
		return language;
	}

	/** When the open dossier was last saved since it was opened; empty if it was not. */
	public Optional<LocalTime> savedAt() {
		return Optional.ofNullable(savedAt);
	}

	/** Notes that the open dossier was saved. */
	public void savedAt(LocalTime time) {
		savedAt = time;
		autosavedAt = null;
		listeners.forEach(Listener::stateChanged);
	}

	/** When what is not saved yet was last kept aside; empty if it was not. */
	public Optional<LocalTime> autosavedAt() {
		return Optional.ofNullable(autosavedAt);
	}

	/** Notes that what is not saved yet was kept aside; null if all is saved. */
	public void autosavedAt(LocalTime time) {
		autosavedAt = time;
		listeners.forEach(Listener::stateChanged);
	}

	/** How the dossier is kept may have changed, or whether one is locked. */
	public void stateChanged() {
		listeners.forEach(Listener::stateChanged);
	}

	/** Shows the text of another audience, or in another language. */
	public void show(Audience audience, String language) {
		this.audience = audience;
		this.language = language;
		listeners.forEach(Listener::shownChanged);
	}

	/** Adds a listener, unless it is one already. */
	public void addListener(Listener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void replace(DossierSession session) {
		DossierSession before = current;
		current = session;
		savedAt = null;
		autosavedAt = null;
		audience = session == null ? null : session.audiences().getLast();
		language = session == null ? null : session.draftingLanguage();
		if (session != null) {
			session.addListener(relay);
		}
		listeners.forEach(each -> each.sessionChanged(current()));
		if (before != null && before != session) {
			before.removeListener(relay);
			before.dispose();
		}
	}
}
