package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.Templates;

/// What can be set for a device: the parameters of its template and the wrist angle that is asked for.
public final class DeviceParameters {
    private DeviceParameters() {}

    /// @throws WrongUse when there is no such template, naming those there are
    public static Template template(String id) throws WrongUse {
        return Templates.find(id)
                .orElseThrow(() -> new WrongUse("template '" + id + "' is not known; known are "
                        + String.join(
                                ", ", Templates.ALL.stream().map(Template::id).toList())));
    }

    /// All parameters with an adult's defaults.
    public static List<Parameter> of(Template template) {
        List<Parameter> all = new ArrayList<>(template.parameters());
        all.addAll(WristAngle.PARAMETERS);
        return all;
    }

    /// Refuses settings that no limb could make right, before any long work.
    ///
    /// @throws ParameterException on an unknown key or a value outside its hard range
    static void check(Template template, Map<String, String> settings) throws ParameterException {
        ParameterValues.parse(of(template), settings);
    }

    /// The template's values for a limb.
    static ParameterValues forLimb(Template template, Limb limb, Map<String, String> settings)
            throws ParameterException {
        Map<String, String> own = new LinkedHashMap<>(settings);
        WristAngle.PARAMETERS.stream().map(NumberParameter::key).forEach(own::remove);
        return ParameterValues.parse(template.parametersFor(limb), own);
    }
}
