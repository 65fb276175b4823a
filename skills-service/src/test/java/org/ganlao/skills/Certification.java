package org.ganlao.skills;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;

/** The desks of Qingyunpu district that certify, and what they certify with. */
public final class Certification {

    public static final String REGION = School.REGION;
    public static final String WELDER = "6-04-02-05";

    public final Desk clerk = Desk.of(Tokens.of("clerk").in(REGION));
    public final Desk reviewer = Desk.of(Tokens.of("reviewer").in(REGION));
    public final Desk supervisor = Desk.of(Tokens.of("supervisor").in(REGION));

    /** A valid certificate of somebody, as a welder of this level. */
    public JsonPath certificate(String number, int level) {
        JsonPath proposed = clerk.made("/v1/evaluations", evaluation(number, "special-ability", level));
        return read("/v1/certificates/" + approved(proposed).getString("certificate"));
    }

    public JsonPath certificate() {
        return certificate(ResidentNumbers.next(), 5);
    }

    public JsonPath approved(JsonPath evaluation) {
        return reviewer.change("/v1/evaluations/" + evaluation.getString("id") + "/approval", 1, Map.of())
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath read(String path) {
        return clerk.get(path).then().statusCode(200).extract().jsonPath();
    }

    public static Map<String, Object> evaluation(String number, String way, int level) {
        return evaluation(number, way, level, Map.of("organisation", "71526726X"));
    }

    /** @param evaluated by whom, as the evidence names it */
    public static Map<String, Object> evaluation(String number, String way, int level, Map<String, String> evaluated) {
        Map<String, Object> evidence = new HashMap<>(Map.of(
                "body", "江铃汽车集团公司",
                "reference", "江铃人〔2007〕18号",
                "heldOn", "2007-06-30",
                "assessors", 5,
                "theory", 72.5,
                "practice", 88,
                "summary", "独立完成压力容器环缝焊接"));
        evidence.putAll(evaluated);
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                person(number),
                "holderName",
                "王芳",
                "way",
                way,
                "occupation",
                WELDER,
                "level",
                level,
                "region",
                REGION,
                "evidence",
                evidence));
    }

    public static Map<String, String> person(String number) {
        return Map.of("kind", "resident-id", "number", number);
    }

    public static Map<String, String> on(String day) {
        return Map.of("on", day, "reason", "核查");
    }

    /** The numbers of the certificates that a place has issued, without year, place and check character, in order. */
    public static List<Integer> serials(List<String> numbers) {
        return numbers.stream()
                .map(number -> Integer.valueOf(number.substring(11, 17)))
                .sorted()
                .toList();
    }

    public String station() {
        return reviewer.made("/v1/appraisal-stations", stationBody()).getString("id");
    }

    public String examiner() {
        return reviewer.made("/v1/examiners", examinerBody(ResidentNumbers.next()))
                .getString("id");
    }

    public static Map<String, Object> stationBody() {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                REGION,
                "name",
                "青云谱区第一职业技能鉴定站",
                "organisation",
                "71526726X",
                "licence",
                licence("2006-01-01", "2008-12-31")));
    }

    public static Map<String, Object> examinerBody(String number) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", REGION,
                "name", "李强",
                "person", person(number),
                "licence", licence("2006-01-01", "2008-12-31")));
    }

    /** For welders up to senior level. */
    public static Map<String, Object> licence(String from, String until) {
        return new HashMap<>(Map.of(
                "number",
                "赣职鉴" + UUID.randomUUID(),
                "validFrom",
                from,
                "validUntil",
                until,
                "occupations",
                List.of(WELDER),
                "highestLevel",
                3));
    }
}
