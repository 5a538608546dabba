package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.core.projection.TextLayout;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person makes an identity, trusts a colleague, and lets them in and out. */
class MembersJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;

	@BeforeEach
	void seal() throws Exception {
		office = new SealedOffice(folder, window);
	}

	@AfterEach
	void close() {
		office.close();
	}

	@Test
	void anIdentityIsMadeShownAndChosen() throws Exception {
		Path file = folder.resolve("new.identity");
		window.command("org.chancery.ui.newIdentity");
		Page wizard = Page.titled("New identity").type("Name:", "Cleo Dahl").type("Passphrase:", "aaaaaaaaaaaaaa");
		wizard.awaits("Weak").type("Passphrase:", SealedOffice.PASSPHRASE).awaits("Fair").type("Once more:", SealedOffice.PASSPHRASE)
				.type("File:", file.toString());
		Screenshots.take("sealing-new-identity");
		wizard.press("Finish");
		Page card = Page.titled("Identity");
		var made = IdentityHolder.get().sealer().cardOf(file);
		card.awaits(made.words().split(" ")[0]).awaits(made.id());
		Screenshots.take("sealing-my-identity");
		card.press("Copy words").press("Close").gone();
		assertEquals(file, IdentityHolder.get().file());
		assertFalse(IdentityHolder.get().unlocked());
		window.command("org.chancery.ui.showIdentity");
		Page.titled("Identity").awaits(made.id()).press("Close").gone();
	}

	@Test
	void aColleagueIsTrustedOnlyWithTheWordsThatTheySaid() throws Exception {
		Path card = office.cardFile("Bo Ek");
		window.command("org.chancery.ui.trustCard");
		Page dialog = Page.titled("Trust a colleague").type("Card:", card.toString()).awaits("that Bo Ek tells you");
		dialog.type("Words they told you:", office.card("Anna Lind").words()).awaits("do not trust it");
		assertFalse(dialog.canPress("Trust"));
		dialog.type("Words they told you:", office.card("Bo Ek").words());
		Screenshots.take("sealing-trust");
		dialog.press("Trust").gone();
		office.unlock();
		Page.titled("Trust a colleague").awaits("Bo Ek is trusted").press("OK").gone();
		assertEquals(List.of("Bo Ek"), IdentityHolder.get().use(identity -> identity.trusted().stream().map(each -> each.name()).toList()));
	}

	@Test
	void whoIsLetInReadsFromThenOnAndNothingAfterTheyAreLetOut() throws Exception {
		office.open();
		office.as("Bo Ek", bo -> bo.trust(office.card("Anna Lind")));
		TableView members = TableView.show("org.chancery.ui.members").await("Anna", lines -> lines.size() == 2);
		members.press("Add…");
		Page dialog = Page.titled("Add member").type("Card:", office.cardFile("Bo Ek").toString()).awaits("that Bo Ek tells you")
				.type("Words they told you:", office.card("Bo Ek").words()).choose("Audience:", "public").type("Last day:", "2099-12-31");
		Screenshots.take("sealing-add-member");
		dialog.press("Add").gone();
		Page.titled("Members").awaits("Bo Ek reads from now on: public").press("OK").gone();
		members.await("Bo in public", lines -> lines.stream().anyMatch(each -> each.startsWith("public | Bo Ek") && each.contains("and what is saved now")));
		assertTrue(members.sentence().startsWith("2 people read"));
		Screenshots.take("sealing-members");
		office.as("Bo Ek", bo -> assertEquals(List.of("public"), bo.dossiers().open(office.place).audiences().stream().map(each -> each.getName()).toList()));
		members.select("Bo Ek").press("Set End…");
		Page.titled("Set end").typeFirst("2098-06-30").press("OK");
		members.await("another end", lines -> lines.stream().anyMatch(each -> each.contains("2098-07-01")));
		members.select("Bo Ek").press("Remove");
		Page.titled("Remove member").press("OK");
		Page.titled("Members").awaits("nothing can be recalled").press("OK").gone();
		members.await("Bo is out", lines -> lines.stream().anyMatch(each -> each.contains("Bo Ek") && each.contains("nothing later")));
		office.reword("Said after the end.");
		office.save();
		office.as("Bo Ek", bo -> assertFalse(text(bo.dossiers().open(office.place)).contains("Said after")));
	}

	private static String text(OpenDossier dossier) {
		return TextLayout.of(Projector.project(dossier, Dossiers.everybody(dossier), "en"));
	}
}
