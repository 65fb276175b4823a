package org.ganlao.systemtests.journeys;

import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;

/** The desks at which a welder is certified, gets a credential, and loses the certificate. */
final class CertificationDesk {

    private static final String SERVICE = "/api/skills/v1";
    private static final String CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String SUPERVISOR = "supervisor.province";

    private static final String WELDER = """
            {"sourceRef": "%s", "person": {"kind": "resident-id", "number": "%s"}, "holderName": "%s",
             "way": "special-ability", "occupation": "6-04-02-05", "level": 5, "region": "%s",
             "evidence": {"body": "江铃汽车集团公司", "organisation": "71526726X", "reference": "江铃人〔2007〕9号",
                          "heldOn": "2007-03-20", "assessors": 5, "theory": 72.5, "practice": 88,
                          "summary": "独立完成压力容器环缝焊接"}}""";

    private final Client client;
    private final String region;

    CertificationDesk(Client client, String region) {
        this.client = client;
        this.region = region;
    }

    /** Two persons find somebody skilled. Answers the certificate. */
    UUID certified(String residentNumber, String name) {
        Answer proposed = client.post(
                        CLERK,
                        SERVICE + "/evaluations",
                        WELDER.formatted(UUID.randomUUID(), residentNumber, name, region))
                .expect(201);
        Answer approved = client.sent(Post.of(REVIEWER, SERVICE + "/evaluations/" + proposed.id() + "/approval", "{}")
                        .ifMatch(proposed.etag()))
                .expect(200);
        return UUID.fromString(approved.json().required("certificate").asText());
    }

    String number(UUID certificate) {
        return client.get(REVIEWER, at(certificate))
                .expect(200)
                .json()
                .required("number")
                .asText();
    }

    /** In JOSE's compact form. */
    String credential(UUID certificate) {
        return client.get(REVIEWER, at(certificate) + "/credential", "application/vc+jwt")
                .expect(200)
                .body();
    }

    void revoke(UUID certificate) {
        Answer read = client.get(SUPERVISOR, at(certificate)).expect(200);
        client.sent(Post.of(
                                SUPERVISOR,
                                at(certificate) + "/revocation",
                                "{\"on\": \"2007-03-31\", \"reason\": \"冒名顶替\"}")
                        .ifMatch(read.etag()))
                .expect(200);
    }

    /** The id of the key that signs from now on: two persons want it, and nobody keeps the keys from before. */
    String rotatedKey() {
        String key = client.post(
                        REVIEWER,
                        SERVICE + "/credential-keys",
                        "{\"sourceRef\": \"%s\", \"reason\": \"年度更换\"}".formatted(UUID.randomUUID()))
                .expect(201)
                .json()
                .required("id")
                .asText();
        client.post(SUPERVISOR, SERVICE + "/credential-keys/" + key + "/approval", "{}")
                .expect(200);
        return key;
    }

    void revokeKey(String key) {
        client.post(SUPERVISOR, SERVICE + "/credential-keys/" + key + "/revocation", "{\"reason\": \"密钥可能泄露\"}")
                .expect(200);
    }

    private static String at(UUID certificate) {
        return SERVICE + "/certificates/" + certificate;
    }
}
