"""Times scikit-learn on the pairs of LearningBenchmark: python3 peer_learning.py FILE ROWS COLUMNS

FILE holds ROWS lines of COLUMNS features and one outcome, as 64-bit numbers; NaN is not known.
Says: seconds of logistic regression (with its imputing and scaling), seconds of histogram gradient boosting,
and the area under the ROC curve of both on the second half, when learned from the first.
"""
import sys
import time

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

file, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
cells = np.fromfile(file, dtype="<f8").reshape(rows, columns + 1)
half = rows // 2
x, y, other_x, other_y = cells[:half, :-1], cells[:half, -1], cells[half:, :-1], cells[half:, -1]


def timed(make, runs):
    best, model = float("inf"), None
    for _ in range(runs):
        model = make()
        start = time.perf_counter()
        model.fit(x, y)
        best = min(best, time.perf_counter() - start)
    return best, roc_auc_score(other_y, model.predict_proba(other_x)[:, 1])


logistic = timed(lambda: make_pipeline(SimpleImputer(), StandardScaler(), LogisticRegression()), 5)
boosting = timed(lambda: HistGradientBoostingClassifier(), 3)
print(f"{logistic[0]:.4f} {boosting[0]:.4f} {logistic[1]:.4f} {boosting[1]:.4f}")
