package org.chancery.generator;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The Java code that EMF makes of a bundle's {@code model/chancery.genmodel}. */
final class ModelCode {
	/** Where in the bundle the generated code is kept, as the genmodel says. */
	static final String FOLDER = "src-gen";

	private static final String BUNDLE = "org.chancery.model";
	private final Path bundle;

	ModelCode(Path bundle) {
		this.bundle = bundle;
	}

	/** Generates the code of a copy of the bundle's model; returns the folder of the code. */
	Path generateInto(Path folder) throws IOException {
		Folders.copy(bundle.resolve("model"), folder.resolve("model"));
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(folder + "/"));
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		GenModel model = load();
		refuse(model.diagnose());
		model.setCanGenerate(true);
		Generator generator = new Generator();
		generator.setInput(model);
		refuse(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
		return folder.resolve(FOLDER);
	}

	private static GenModel load() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		URI uri = URI.createPlatformResourceURI("/" + BUNDLE + "/model/chancery.genmodel", true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.reconcile();
		return model;
	}

	private static void refuse(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() > Diagnostic.WARNING) {
			diagnostic.getChildren().forEach(System.out::println);
			throw new IllegalStateException("EMF refuses the model: " + diagnostic.getMessage());
		}
	}
}
