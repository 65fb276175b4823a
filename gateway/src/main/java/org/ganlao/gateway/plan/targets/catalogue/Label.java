package org.ganlao.gateway.plan.targets.catalogue;

/** A text in the two languages of the platform. */
public record Label(String zh, String en) {

    public Label {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a label needs both zh and en");
        }
    }
}
