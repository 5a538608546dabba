package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests find in the words of one clause. */
class DecisionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", value = {
			"The zone extends to not less than 12 nautical miles.|quantity >= 12 nautical miles|",
			"The zone extends to not less than ten (10) nautical miles.|quantity >= 12 nautical miles|crossed",
			"The zone extends to not less than 22.224 kilometres.|quantity >= 12 nautical miles|",
			"The zone extends to not less than 22,000 metres.|quantity >= 12 nautical miles|crossed",
			"The zone shall be less than 12 nautical miles wide.|quantity >= 12 nautical miles|crossed",
			"The zone shall be not more than 24 nautical miles wide.|quantity >= 12 nautical miles|undecided",
			"Replies are due within ninety days.|quantity <= 90 days|", "Replies are due within 13 weeks.|quantity <= 90 days|crossed",
			"Replies are due within three months.|quantity <= 100 days|", "Replies are due within three months.|quantity <= 91 days|undecided",
			"The share is 30 per cent.|quantity <= 25 %|crossed", "Replies are due soon.|quantity <= 90 days|undecided",
			"Not more than twelve (12) Fishing Vessels may enter.|quantity <= 9 Fishing Vessels|crossed",
			"Not more than twelve (15) Fishing Vessels may enter.|quantity <= 20 Fishing Vessels|undecided",
			"It ends no later than 1 January 2030.|date <= 2030-01-01|", "It ends on the first day of March 2030.|date <= 2030-01-01|crossed",
			"It ends in good time.|date <= 2030-01-01|undecided" })
	void bounds(String words, String test, String outcome) {
		assertEquals(outcome == null ? "" : outcome, RedLines.outcome(words, test));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"Access requires the prior written consent of the Party.|contains \"prior written consents\"|",
			"Access requires prior, written consent.|contains \"prior written consent\"|",
			"Access requires no prior written consent.|contains \"prior written consent\"|crossed",
			"A Party shall not enter without the prior written consent of the other.|contains \"prior written consent\"|",
			"Access requires consent.|contains \"prior written consent\", \"prior consent\"|crossed",
			"The term may be extended.|lacks \"extension\", \"extends\"|crossed", "The term is final. Extended seasons differ.|lacks \"final extended\"|",
			"The term shall not be renewable.|lacks \"renewable\"|words-denied", "The Flag party decides.|contains exactly \"flag party\"|",
			"The Flag parties decide.|contains exactly \"flag party\"|crossed", "Vessels of the licenced fleet.|contains \"licensed fleet\"|" })
	void words(String words, String test, String outcome) {
		assertEquals(outcome == null ? "" : outcome, RedLines.outcome(words, test));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "Arvenia shall grant access.|strength of \"Arvenia\" >= shall|",
			"Arvenia should grant access.|strength of \"Arvenia\" >= shall|crossed", "Arvenia shall not grant access.|strength of \"Arvenia\" >= shall|crossed",
			"Belmora may grant access.|strength of \"Arvenia\" >= shall|undecided", "Each Party shall endeavour to grant access.|strength >= shall|crossed",
			"Belmora shall grant access.|strength of \"BMA\" <= may|crossed", "Access is granted.|strength >= shall|undecided",
			"A Party shall not drill there.|strength = shall not|", "A Party may drill there.|not strength = shall not|" })
	void strengths(String words, String test, String outcome) {
		assertEquals(outcome == null ? "" : outcome, RedLines.outcome(words, test));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "A B.|frozen as \"A  B.\"|", "A B.|frozen as \"A b.\"|crossed", "A B.|not frozen as \"A C.\"|",
			"\u201cZone\u201d means the sea;|defines \"zone\" as \"the sea\"|", "\u201cZone\u201d means the land;|defines \"Zone\" as \"the sea\"|crossed",
			"The zone is wide.|defines \"Zone\" as \"the sea\"|crossed", "As in Article 1, paragraph 2.|refers to \"Article 1\"|",
			"As in Article 1 of the Convention.|refers to \"Article 1\"|crossed", "A.|exists and not absent|", "A.|absent or lacks \"A\"|crossed" })
	void wordsThatStay(String words, String test, String outcome) {
		assertEquals(outcome == null ? "" : outcome, RedLines.outcome(words, test));
	}
}
