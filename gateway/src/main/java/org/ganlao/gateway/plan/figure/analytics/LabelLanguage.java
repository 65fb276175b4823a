package org.ganlao.gateway.plan.figure.analytics;

import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.region.Place;

/** In which language names are written. */
enum LabelLanguage {
    ZH,
    EN;

    String of(Label label) {
        return switch (this) {
            case ZH -> label.zh();
            case EN -> label.en();
        };
    }

    String of(Place place) {
        return switch (this) {
            case ZH -> place.name();
            case EN -> place.nameEn();
        };
    }
}
