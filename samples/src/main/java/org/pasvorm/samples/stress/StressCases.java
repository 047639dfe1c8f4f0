package org.pasvorm.samples.stress;

import java.util.List;
import java.util.stream.Stream;
import org.pasvorm.geometry.solid.Evaluation;

/// Makes the cases. Families take turns, so that any run of consecutive numbers mixes them.
public final class StressCases {
    private static final int MOST_BLOCKS = 60_000;

    /// In voxels; as much as parts are usually decimated at 0.5 mm.
    private static final double DECIMATION = 0.04;

    private static final List<Recipe> RECIPES = Stream.of(
                    ShellRecipes.ALL,
                    BooleanRecipes.ALL,
                    ContactRecipes.ALL,
                    ShapeRecipes.ALL,
                    DesignRecipes.ALL,
                    LimitRecipes.ALL)
            .flatMap(List::stream)
            .toList();

    private StressCases() {}

    /// Names of the families.
    public static List<String> families() {
        return RECIPES.stream().map(Recipe::family).toList();
    }

    /// The family of the case with a number.
    public static String family(int number) {
        return RECIPES.get(number % RECIPES.size()).family();
    }

    /// The case with a number, 0 or more.
    public static StressCase make(long seed, int number, StressBodies bodies) {
        Recipe recipe = RECIPES.get(number % RECIPES.size());
        Draw draw = new Draw(seed, number);
        boolean thinned = draw.chance(0.25);
        int threads = draw.chance(0.1) ? 2 : 1;
        Draft draft = recipe.maker().make(draw, bodies);
        Evaluation how = Evaluation.of(draft.voxel())
                .withThreads(threads)
                .withDecimation(thinned ? DECIMATION * draft.voxel() : 0)
                .withMostBlocks(MOST_BLOCKS);
        return new StressCase(number, recipe.family(), draft.words(), draft.solid(), how, draft.beyond());
    }
}
