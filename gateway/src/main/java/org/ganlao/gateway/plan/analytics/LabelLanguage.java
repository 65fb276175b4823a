package org.ganlao.gateway.plan.analytics;

import org.ganlao.gateway.plan.catalogue.Label;
import org.ganlao.gateway.plan.region.Place;

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
