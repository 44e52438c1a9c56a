package io.github.imrletters.internal.form;

import io.github.imrletters.internal.grammar.letter.LetterMapper;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.BehindLetter;
import io.github.imrletters.internal.line.DamagedLetter;
import io.github.imrletters.internal.line.FormWords;
import io.github.imrletters.internal.line.LineClassifier;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The form in use since 2014, in the words of {@code standard-form-words.tsv} and the grammar {@code LetterParser.g4}. */
final class StandardForm implements Form {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");
    /** The titles, and the parts of disputed items: they outlive lost titles. */
    private static final Set<LineKind> OWN = EnumSet.of(
            LineKind.HOW_MADE_TITLE, LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, LineKind.ISSUES_TITLE,
            LineKind.DECISION, LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE, LineKind.REVIEWER_GUIDELINE, LineKind.RATIONALE);
    private static final Set<LineKind> OF_ANY_LETTER =
            EnumSet.of(LineKind.CREDENTIALS_INTRO, LineKind.LICENSURE, LineKind.SPECIALTY);

    @Override
    public Template template() {
        return Template.STANDARD;
    }

    @Override
    public TypedLines lines(List<Line> printed) {
        return LineClassifier.classify(printed, WORDS);
    }

    @Override
    public TypedLines withDamage(TypedLines exact) {
        return BehindLetter.mark(DamagedLetter.read(exact, WORDS));
    }

    @Override
    public Evidence evidence(TypedLines lines) {
        Evidence evidence = Evidence.NONE;
        boolean documents = false;
        boolean items = false;
        for (TypedLine line : lines.all()) {
            if (OtherForms.haveTitle(line)) {
                return Evidence.LETTER;
            }
            documents |= line.kind() == LineKind.DOCUMENTS_TITLE;
            items |= line.kind() == LineKind.ISSUES_TITLE || line.kind() == LineKind.DECISION;
            if (OWN.contains(line.kind())) {
                evidence = Evidence.FORM;
            } else if (evidence == Evidence.NONE && isOfAnyLetter(line)) {
                evidence = Evidence.LETTER;
            }
        }
        // Letters of 2013 list documents too: what is not this form's own items may be theirs.
        return documents && !items ? Evidence.LETTER : evidence;
    }

    private static boolean isOfAnyLetter(TypedLine line) {
        return OF_ANY_LETTER.contains(line.kind()) || line.header() != null && line.header().hasCaseNumber();
    }

    @Override
    public LetterParts read(TypedLines lines, Reading reading) {
        return LetterMapper.read(lines, reading);
    }
}
