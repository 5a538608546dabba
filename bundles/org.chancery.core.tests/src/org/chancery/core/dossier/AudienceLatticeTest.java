package org.chancery.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.junit.jupiter.api.Test;

class AudienceLatticeTest {

	private final ExampleDossier example = new ExampleDossier();
	private final Audience everybody = example.open.dossier().getAudience();
	private final Audience allies = example.allies.getAudience();
	private final Audience delegation = example.delegation.getAudience();
	private final Audience treasury = example.treasury.getAudience();

	@Test
	void readsDownward() {
		AudienceLattice lattice = AudienceLattice.of(example.open);
		assertTrue(lattice.reads(delegation, allies) && lattice.reads(delegation, everybody));
		assertTrue(lattice.reads(allies, allies) && lattice.reads(treasury, everybody));
		assertFalse(lattice.reads(allies, delegation) || lattice.reads(everybody, allies));
		assertFalse(lattice.comparable(treasury, delegation));
		assertTrue(lattice.comparable(allies, delegation));
	}

	@Test
	void ordersFromThePublicUp() {
		assertEquals(List.of(example.open.dossier(), example.allies, example.delegation),
				AudienceLattice.of(example.open).visibleTo(delegation));
		assertEquals(List.of(example.allies, example.treasury), AudienceLattice.of(example.open).minimalAbove(everybody));
		assertEquals(List.of(example.allies), AudienceLattice.of(example.open).maximalBelow(delegation));
	}

	@Test
	void letsTheOrderDecideBetweenIncomparableAudiences() {
		Audience cabinet = example.open.addLayer("cabinet", List.of(delegation, treasury)).getAudience();
		treasury.setOrder(5);
		List<Holding> visible = AudienceLattice.of(example.open).visibleTo(cabinet);
		assertTrue(visible.indexOf(example.treasury) > visible.indexOf(example.delegation));
		allies.setOrder(6);
		visible = AudienceLattice.of(example.open).visibleTo(cabinet);
		assertTrue(visible.indexOf(example.treasury) < visible.indexOf(example.allies));
		assertTrue(visible.indexOf(example.allies) < visible.indexOf(example.delegation));
	}

	@Test
	void letsTheNameDecideLast() {
		var open = OpenDossier.create("", List.of("en"));
		Audience b = open.addLayer("b", List.of()).getAudience();
		Audience a = open.addLayer("a", List.of()).getAudience();
		assertEquals(List.of(open.dossier().getAudience(), a, b), open.audiences());
	}

	@Test
	void refusesCirclesAndEqualNames() {
		allies.getAbove().add(delegation);
		assertThrows(DossierException.class, () -> AudienceLattice.of(example.open));
		allies.getAbove().remove(delegation);
		everybody.getAbove().add(allies);
		assertThrows(DossierException.class, () -> AudienceLattice.of(example.open));
		everybody.getAbove().clear();
		treasury.setName("allies");
		assertThrows(DossierException.class, () -> AudienceLattice.of(example.open));
	}

	@Test
	void knowsThePlaceOfALayerWhenOneBetweenIsNotOpen() {
		Audience cabinet = example.open.addLayer("cabinet", List.of(delegation)).getAudience();
		example.open.resources().getResources().remove(example.delegation.eResource());
		assertTrue(AudienceLattice.of(example.open).reads(cabinet, allies));
	}

	@Test
	void isAPartialOrderWhoseSequenceFollowsIt() {
		var random = new Random(31);
		for (int round = 0; round < 30; round++) {
			OpenDossier open = randomDossier(random);
			AudienceLattice lattice = AudienceLattice.of(open);
			List<Audience> all = lattice.ascending().stream().map(Holding::getAudience).toList();
			for (Audience a : all) {
				assertTrue(lattice.reads(a, a) && lattice.reads(a, all.get(0)));
				for (Audience b : all) {
					assertFalse(a != b && lattice.reads(a, b) && lattice.reads(b, a));
					assertFalse(a != b && lattice.reads(a, b) && all.indexOf(a) < all.indexOf(b));
					assertTrue(all.stream().noneMatch(c -> lattice.reads(a, b) && lattice.reads(b, c) && !lattice.reads(a, c)));
				}
			}
		}
	}

	private static OpenDossier randomDossier(Random random) {
		var open = OpenDossier.create("", List.of("en"));
		var known = new ArrayList<Audience>();
		for (int i = random.nextInt(8); i >= 0; i--) {
			List<Audience> above = known.stream().filter(a -> random.nextInt(3) == 0).toList();
			Audience audience = open.addLayer("a" + random.nextInt(100) + "-" + i, above).getAudience();
			audience.setOrder(random.nextInt(4));
			known.add(audience);
		}
		return open;
	}
}
