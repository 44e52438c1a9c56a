package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Fact;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Visits;
import java.util.List;

/** The facts of a disputed item. */
final class ItemRows {

    private final Rows rows;
    private final Html html;

    ItemRows(Rows rows) {
        this.rows = rows;
        this.html = rows.html();
    }

    void write(int i, DisputedItem item) {
        rows.openSection("Item " + item.number());
        html.open("h3").text("Item ");
        rows.fact(Fact.ITEM_NUMBER.pointer(i), item.number(), "number");
        html.text(" ");
        if (item.decision() != null) {
            rows.fact(Fact.DECISION.pointer(i), item.decision(), Wording.chip(item.decision()));
        }
        html.close("h3").open("dl");
        request(i, item.request());
        guideline(i, item.claimsAdministratorGuideline(), "/claimsAdministratorGuideline");
        guideline(i, item.reviewerGuideline(), "/reviewerGuideline");
        if (item.rationale() != null) {
            rationale(i, item.rationale());
        }
        rows.endSection();
    }

    private void request(int i, Request request) {
        rows.row(Fact.REQUEST.pointer(i), request.text(), "");
        boolean same = request.treatment() != null && request.treatment().equals(request.text());
        rows.row(Fact.TREATMENT.pointer(i), same ? "as requested" : request.treatment(), "");
        rows.row(Fact.ORIGINAL_REQUEST.pointer(i), request.originalRequest(), "");
        rows.row(Fact.AUTHORIZED_PORTION.pointer(i), request.authorizedPortion(), "");
        rows.row(Fact.RETROSPECTIVE.pointer(i), request.retrospective() ? "yes" : null, "");
        rows.row(Fact.DATE_OF_SERVICE.pointer(i), request.dateOfService(), "");
        rows.row(Fact.ASSOCIATED_SURGICAL_SERVICE.pointer(i), request.associatedSurgicalService() ? "yes" : null, "");
        rows.row(Fact.CATEGORY.pointer(i), request.category(), "");
        rows.row(Fact.SUBCATEGORY.pointer(i), request.subcategory(), "");
        rows.row(Fact.DRUG_CLASS.pointer(i), request.drugClass(), "");
        if (request.medication() != null) {
            medication(i, request.medication());
        }
        if (request.visits() != null) {
            visits(i, request.visits());
        }
        bodyParts(i, request.bodyParts());
    }

    private void medication(int i, Medication medication) {
        rows.row(Fact.MEDICATION_NAME.pointer(i), medication.name(), "");
        rows.row(Fact.MEDICATION_STRENGTH.pointer(i), medication.strength(), "");
        rows.row(Fact.MEDICATION_QUANTITY.pointer(i), medication.quantity(), "");
        rows.row(Fact.MEDICATION_REFILLS.pointer(i), medication.refills(), "");
    }

    private void visits(int i, Visits visits) {
        rows.row(Fact.VISIT_COUNT.pointer(i), visits.count(), "");
        rows.row(Fact.VISITS_PER_WEEK.pointer(i), visits.perWeek(), "");
        rows.row(Fact.WEEKS_OF_VISITS.pointer(i), visits.weeks(), "");
    }

    private void bodyParts(int i, List<BodyPart> parts) {
        for (int part = 0; part < parts.size(); part++) {
            rows.open(FactNames.of(Fact.BODY_PART.pointer(i, part)));
            rows.fact(Fact.BODY_PART.pointer(i, part), parts.get(part).name(), "");
            if (parts.get(part).side() != null) {
                html.text(", ");
                rows.fact(Fact.BODY_PART_SIDE.pointer(i, part), parts.get(part).side(), "");
            }
            rows.reason(Fact.BODY_PART.pointer(i, part));
            rows.close();
        }
    }

    private void guideline(int i, Guideline guideline, String name) {
        if (guideline == null) {
            return;
        }
        String pointer = "/disputedItems/" + i + name;
        rows.row(pointer + "/text", guideline.text(), "");
        for (int citation = 0; citation < guideline.citations().size(); citation++) {
            rows.open("Citation " + (citation + 1));
            citation(pointer + "/citations/" + citation, guideline.citations().get(citation));
            rows.close();
        }
    }

    private void citation(String pointer, Citation citation) {
        part(pointer + "/type", citation.type());
        part(pointer + "/source", citation.source());
        part(pointer + "/chapter", citation.chapter());
        part(pointer + "/year", citation.year());
        for (int i = 0; i < citation.sections().size(); i++) {
            part(pointer + "/sections/" + i, citation.sections().get(i));
        }
        for (int i = 0; i < citation.pages().size(); i++) {
            part(pointer + "/pages/" + i, citation.pages().get(i));
        }
        part(pointer + "/text", citation.text());
        rows.reason(pointer + "/source");
    }

    private void part(String pointer, Object value) {
        if (value != null) {
            html.open("span", "class", "part");
            rows.fact(pointer, value, "");
            html.close("span").text(" ");
        }
    }

    private void rationale(int i, Rationale rationale) {
        rows.row(Fact.RATIONALE.pointer(i), rationale.text(), "");
        rows.row(Fact.CONCLUSION.pointer(i), rationale.conclusion(), "");
    }
}
