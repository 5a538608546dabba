package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.article;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.text.Clause;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

/** Any sequence of operations leaves a dossier that keeps the rule, can be saved, and is the same when opened. */
class RandomStepsTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();
	private final OpenDossier open = example.open;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void keepTheRuleAndTheFormat(int seed) throws Exception {
		var random = new Random(seed);
		var store = new FolderDossierStore();
		for (int step = 0; step < 25; step++) {
			String before = shape();
			try {
				step(random);
			} catch (DossierException refusal) {
				assertEquals(before, shape(), "a refused operation changes nothing");
			}
			assertEquals(List.of(), SecretsPointDown.violations(open));
		}
		store.save(open, folder.resolve("one"));
		OpenDossier again = store.open(folder.resolve("one"));
		assertEquals(Orphans.of(open).stream().map(Orphan::lostId).toList(),
				Orphans.of(again).stream().map(Orphan::lostId).toList());
		store.save(again, folder.resolve("two"));
		for (Holding holding : open.holdings()) {
			String name = holding instanceof Layer ? holding.getId() + ".xmi" : "public.xmi";
			assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(name)),
					Files.readAllBytes(folder.resolve("two").resolve(name)));
		}
	}

	private void step(Random random) {
		List<Layer> layers = open.layers();
		Layer layer = layers.get(random.nextInt(layers.size()));
		List<Clause> articles = open.dossier().getText().getClauses();
		Clause clause = articles.get(random.nextInt(articles.size()));
		Audience lower = open.audiences().get(random.nextInt(open.audiences().size()));
		switch (random.nextInt(7)) {
		case 0 -> new SetPrivateWording(open, layer, clause, wording("w" + random.nextInt(), anyClause(random))).perform();
		case 1 -> new OmitClause(open, layer, clause).perform();
		case 2 -> AddPrivateClause.after(open, layer, article("p", "q"), anyClause(random)).perform();
		case 3 -> articles.add(random.nextInt(articles.size() + 1), article("h", "t" + random.nextInt()));
		case 4 -> {
			if (articles.size() > 1) {
				EcoreUtil.remove(clause);
			}
		}
		case 5 -> {
			List<? extends Identified> things = random.nextBoolean() ? layer.getPrivateWordings() : layer.getPrivateClauses();
			if (!things.isEmpty()) {
				new Declassify(open, things.get(random.nextInt(things.size())), lower).perform();
			}
		}
		default -> Orphans.of(open).stream().findAny().ifPresent(o -> new ReattachOrphan(open, o, clause).perform());
		}
		if (articles.isEmpty()) {
			articles.add(article("h", "t"));
		}
	}

	/** A clause of the text or of a layer. */
	private Clause anyClause(Random random) {
		List<Clause> all = open.holdings().stream().flatMap(h -> h instanceof Layer layer
				? layer.getPrivateClauses().stream().map(p -> p.getClause())
				: open.dossier().getText().getClauses().stream()).toList();
		return all.get(random.nextInt(all.size()));
	}

	private String shape() {
		var shape = new StringBuilder();
		for (Holding holding : open.holdings()) {
			shape.append(new String(HoldingBytes.write((HoldingResource) holding.eResource()),
					java.nio.charset.StandardCharsets.UTF_8));
		}
		return shape.toString();
	}
}
