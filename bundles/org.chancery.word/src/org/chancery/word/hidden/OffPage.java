package org.chancery.word.hidden;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.word.markup.Element;

/** Finds frames and text boxes that stand beside the paper (ISO 29500-1, 17.3.1.11 and 20.4.2; ISO 29500-4, 19.1.2.19). */
final class OffPage {

	/** No paper is so long: 22 inches are the most that Word knows, in points. */
	private static final double LONGEST = 1584;
	/** So far to the left of its place, or above it, a thing is out of sight, in points. */
	private static final double FARTHEST = 720;
	private static final double TWIPS = 20;
	private static final double EMUS = 12_700;
	private static final Pattern PLACE = Pattern.compile("(?:^|;)\\s*(?:margin-left|margin-top|left|top)\\s*:\\s*(-?[0-9.]{1,12})\\s*(pt|in|cm|mm)?");

	private final Consumer<String> finding;

	private OffPage(Consumer<String> finding) {
		this.finding = finding;
	}

	/** Tells the words of each that stands beside the paper. */
	static void find(Element root, Consumer<String> finding) {
		new OffPage(finding).search(root);
	}

	private void search(Element element) {
		Element properties = element.is("p") ? element.first("pPr") : null;
		Element frame = properties == null ? null : properties.first("framePr");
		boolean off = frame != null && (isOff(number(frame.attribute("x")) / TWIPS) || isOff(number(frame.attribute("y")) / TWIPS))
				|| element.name().equals("anchor") && isAnchoredOff(element) || isStyledOff(element.plain("style"));
		String words = off ? words(element) : "";
		if (!words.isBlank()) {
			finding.accept("beside the paper: " + words.strip());
		} else {
			element.elements().forEach(this::search);
		}
	}

	private static boolean isAnchoredOff(Element anchor) {
		return anchor.elements().filter(e -> e.name().equals("positionH") || e.name().equals("positionV")).flatMap(Element::elements)
				.anyMatch(offset -> offset.name().equals("posOffset") && isOff(number(offset.text()) / EMUS));
	}

	private static boolean isStyledOff(String style) {
		Matcher places = style == null ? null : PLACE.matcher(style);
		while (places != null && places.find()) {
			double unit = switch (places.group(2) == null ? "pt" : places.group(2)) {
			case "in" -> 72;
			case "cm" -> 72 / 2.54;
			case "mm" -> 72 / 25.4;
			default -> 1;
			};
			if (isOff(number(places.group(1)) * unit)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOff(double points) {
		return points > LONGEST || points < -FARTHEST;
	}

	private static double number(String text) {
		try {
			return text == null ? 0 : Double.parseDouble(text.strip());
		} catch (NumberFormatException e) {
			// A place such as "center" is on the paper.
			return 0;
		}
	}

	private static String words(Element element) {
		var words = new StringBuilder();
		collect(element, words);
		return words.toString();
	}

	private static void collect(Element element, StringBuilder words) {
		if (element.is("t")) {
			words.append(element.text());
		} else if (!element.name().equals("Fallback")) {
			element.elements().forEach(child -> collect(child, words));
			words.append(element.is("p") ? " " : "");
		}
	}
}
