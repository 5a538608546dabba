package org.chancery.ui;

import java.util.Optional;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.TablePaperWriter;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.core.sealing.Sealer;
import org.chancery.ui.sealing.GuardedStore;
import org.chancery.ui.sealing.IdentityHolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The engine of the workbench, put together from the services that the installation offers. */
public final class Engines {
	private Engines() {
	}

	/** An engine with the parts that are there now, whose store asks for an identity where a dossier is sealed. */
	public static Engine get() {
		Engine parts = parts();
		return parts.sealer().map(sealer -> parts.with(new GuardedStore(parts.dossierStore(), sealer, IdentityHolder.get())))
				.orElse(parts);
	}

	/** An engine with the same parts that keeps plain dossiers alone. */
	public static Engine parts() {
		Engine.Builder builder = Engine.builder().dossierStore(new FolderDossierStore());
		service(WordImporter.class).ifPresent(builder::wordImporter);
		service(WordExporter.class).ifPresent(builder::wordExporter);
		service(SheetFormat.class).ifPresent(builder::sheetFormat);
		service(RedlineWriter.class).ifPresent(builder::redlineWriter);
		service(CounterDraftReviewer.class).ifPresent(builder::counterDraftReviewer);
		service(TablePaperWriter.class).ifPresent(builder::tablePaperWriter);
		service(Sealer.class).ifPresent(builder::sealer);
		service(HoldingMerger.class).ifPresent(builder::holdingMerger);
		return builder.build();
	}

	private static <T> Optional<T> service(Class<T> type) {
		Bundle bundle = FrameworkUtil.getBundle(Engines.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		return Optional.ofNullable(context).map(each -> each.getServiceReference(type)).map(context::getService);
	}
}
